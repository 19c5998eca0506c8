package dev.winnow.cli;

import dev.winnow.model.Converted;
import dev.winnow.model.Outcome;
import dev.winnow.model.Rejected;
import dev.winnow.pipeline.OutcomeSink;
import dev.winnow.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a run is; says nothing where no person watches. */
final class Progress implements OutcomeSink, Closeable {
    private static final long STEP_NANOS = 200_000_000;
    private static final long QUIET_NANOS = 2_000_000_000;
    private static final long UNKNOWN = -1;
    private static final String CLEAR_LINE = "\r\033[K";

    private final Terminal terminal;
    private final boolean bar;
    private final boolean names;
    private final AtomicLong total = new AtomicLong(UNKNOWN);
    private final LongSupplier nanoTime;
    private final long start;
    private long shownAt;
    private long documents;
    private long chars;
    private boolean shown;

    Progress(Terminal terminal, boolean bar, boolean names, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.bar = bar;
        this.names = names;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shownAt = start;
    }

    /** Opens the source a second time, to count it. */
    @FunctionalInterface
    interface Listing {
        Source open() throws IOException;
    }

    /**
     * The progress of a run.
     *
     * @param names true if rejected documents are named
     * @param most greatest number of inputs that the run takes
     * @param listing opens the inputs once more, to count them meanwhile
     */
    static Progress on(Terminal terminal, boolean quiet, boolean names, long most, Listing listing) {
        Progress progress = new Progress(terminal, terminal.interactive() && !quiet, names && !quiet, System::nanoTime);
        if (progress.bar) {
            Thread counter = new Thread(() -> progress.expect(count(listing, most)), "winnow-counter");
            counter.setDaemon(true);
            counter.start();
        }
        return progress;
    }

    /** Says how many documents there are to come in all. */
    void expect(long inputs) {
        total.set(inputs);
    }

    private static long count(Listing listing, long most) {
        long inputs = 0;
        try (Source source = listing.open()) {
            while (inputs < most && source.next() != null) {
                inputs++;
            }
            return inputs;
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    @Override
    public void accept(Outcome outcome) {
        documents++;
        if (outcome instanceof Converted converted) {
            chars += converted.article().size().sourceChars();
        } else if (names && outcome instanceof Rejected rejected) {
            clear();
            terminal.err().println(line(rejected));
        }
        long now = nanoTime.getAsLong();
        if (bar && now - shownAt > STEP_NANOS && now - start > QUIET_NANOS) {
            shownAt = now;
            shown = true;
            terminal.err().print(CLEAR_LINE + line(Duration.ofNanos(now - start)));
            terminal.err().flush();
        }
    }

    private static String line(Rejected rejected) {
        return "rejected " + Names.visible(rejected.id().path()) + ": "
                + rejected.reason().code() + ", "
                + Names.visible(rejected.reason().message());
    }

    private String line(Duration elapsed) {
        double seconds = elapsed.toMillis() / 1000.0;
        double rate = documents / seconds;
        String done = String.format(
                Locale.ROOT, "%,d documents, %,d a second, %.1f M characters", documents, (long) rate, chars / 1e6);
        long inputs = total.get();
        if (inputs < documents) {
            return done;
        }
        long left = (long) ((inputs - documents) / rate);
        return String.format(
                Locale.ROOT, "%3d %%  %s, %d:%02d left", 100 * documents / inputs, done, left / 60, left % 60);
    }

    private void clear() {
        if (shown) {
            terminal.err().print(CLEAR_LINE);
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
        terminal.err().flush();
    }
}
