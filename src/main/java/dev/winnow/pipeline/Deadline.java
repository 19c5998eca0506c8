package dev.winnow.pipeline;

import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import java.time.Duration;

/**
 * The time by which a document has to be done, asked for between the stages: each is linear in an input of bounded
 * size, so none needs to be broken off.
 */
record Deadline(long startNanos, Duration time) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime(), time);
    }

    boolean isOver() {
        return elapsed() > time.toNanos();
    }

    Rejection exceeded(Stage stage) {
        var breach = new Rejection.Breach(
                "--timeout", time.toSeconds(), Duration.ofNanos(elapsed()).toSeconds());
        return Rejection.overLimit(stage, RejectCode.TIMEOUT, "seconds for one document", breach);
    }

    private long elapsed() {
        return System.nanoTime() - startNanos;
    }
}
