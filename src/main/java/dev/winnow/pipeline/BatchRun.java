package dev.winnow.pipeline;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import dev.winnow.source.Input;
import dev.winnow.source.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Converts many documents on several threads and hands their outcomes on in input order.
 *
 * <p>The calling thread lists the inputs and takes the outcomes; workers read and convert. Memory is bounded: a document
 * is handed to the workers only while those under way fit the {@link MemoryBudget}.
 */
public final class BatchRun {
    /** How long a request to stop may go unseen. */
    private static final long POLL_MILLIS = 100;

    private final Converter converter;
    private final Limits limits;
    private final int threads;
    private final MemoryBudget budget;
    private final StopRequest stop;
    private final Queue<Task> underWay = new ArrayDeque<>();

    public BatchRun(Converter converter, Limits limits, int threads, MemoryBudget budget, StopRequest stop) {
        this.converter = converter;
        this.limits = limits;
        this.threads = threads;
        this.budget = budget;
        this.stop = stop;
    }

    private record Task(long bytes, Future<Outcome> outcome) {}

    /**
     * Converts the first inputs of {@code source}.
     *
     * @param most greatest number of inputs to take
     * @return number of inputs taken
     * @throws RunStoppedException if the run was asked to stop
     * @throws IOException if the source or the sink fails; documents never do
     */
    public long run(Source source, long most, OutcomeSink sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, BatchRun::worker);
        try {
            long inputs = 0;
            long bytesUnderWay = 0;
            for (Input input = next(source, inputs, most); input != null; input = next(source, inputs, most)) {
                inputs++;
                long bytes = Math.min(input.sizeHint(), limits.bytes());
                while (!underWay.isEmpty() && !budget.admits(bytesUnderWay + bytes, underWay.size() + 1)) {
                    bytesUnderWay -= takeFirst(sink);
                }
                Input admitted = input;
                underWay.add(new Task(bytes, workers.submit(() -> outcome(admitted))));
                bytesUnderWay += bytes;
            }
            while (!underWay.isEmpty()) {
                takeFirst(sink);
            }
            return inputs;
        } finally {
            workers.shutdownNow();
            underWay.clear();
        }
    }

    private static @Nullable Input next(Source source, long taken, long most) throws IOException {
        return taken < most ? source.next() : null;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "winnow-worker");
        thread.setDaemon(true);
        return thread;
    }

    private Outcome outcome(Input input) {
        Fetched fetched = fetch(input);
        return fetched instanceof Rejected rejected ? rejected : converter.convert((RawDocument) fetched);
    }

    private Outcome await(Future<Outcome> outcome) throws IOException, InterruptedException, ExecutionException {
        while (true) {
            stop.throwIfMade();
            try {
                return outcome.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet; perhaps nobody wants it any more.
            }
        }
    }

    private Fetched fetch(Input input) {
        try {
            return input.fetch(limits);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            Rejection reason = Breakdown.rejection(Stage.OPEN, e);
            return Breakdown.rejected(Rejected.unread(input.id(), null, reason), e);
        }
    }

    private long takeFirst(OutcomeSink sink) throws IOException {
        Task first = underWay.remove();
        try {
            sink.accept(await(first.outcome()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        }
        return first.bytes();
    }
}
