package dev.winnow.cli;

import dev.winnow.pipeline.StopRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run put its house in order when the process is told to end (SIGINT, SIGTERM, SIGHUP). The JVM then ends with 128
 * and the signal's number, whatever the run returns.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(StopRequest stop) {
        hook = new Thread(() -> end(stop), "winnow-interruption");
    }

    /** Passes the end of the process on to {@code stop}, until closed; the process waits that long. */
    static Interruption passedTo(StopRequest stop) {
        Interruption interruption = new Interruption(stop);
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException e) {
            stop.make(); // the process is ending already
        }
        return interruption;
    }

    private void end(StopRequest stop) {
        stop.make();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has just been released.
        }
    }
}
