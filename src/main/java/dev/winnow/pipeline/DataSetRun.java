package dev.winnow.pipeline;

import dev.winnow.model.Limits;
import dev.winnow.sink.Commit;
import dev.winnow.sink.Counts;
import dev.winnow.sink.Manifest;
import dev.winnow.sink.OutputLock;
import dev.winnow.sink.OutputLockedException;
import dev.winnow.sink.RunFacts;
import dev.winnow.source.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One run from a source to a published data set: all of it or, whatever goes wrong, nothing. */
public final class DataSetRun {
    private final Plan plan;
    private final StopRequest stop;
    private final Limits limits;
    private final BatchRun batch;
    private final RunCounts counts = new RunCounts();
    private final Instant started = Instant.now();

    private DataSetRun(Plan plan, StopRequest stop) {
        this.plan = plan;
        this.stop = stop;
        MemoryBudget budget = MemoryBudget.ofHeap(Runtime.getRuntime().maxMemory(), plan.threads());
        this.limits = plan.limits().withBytes(Math.min(plan.limits().bytes(), budget.bytes()));
        this.batch = new BatchRun(
                Converter.standard(limits, plan.rules(), plan.favor()), limits, plan.threads(), budget, stop);
    }

    /** What a run did and how long it took. */
    public record Result(Counts counts, Duration took) {}

    /**
     * Runs. Without any input nothing is published.
     *
     * @param watcher is shown every outcome, in input order
     * @param stop heeded until publishing begins
     * @throws RunStoppedException if the run was asked to stop
     * @throws OutputLockedException if another run holds the output folder
     * @throws OutputUnavailableException if the output folder cannot be used
     * @throws PublicationRefusedException if more inputs were rejected than the plan allows
     * @throws IOException if reading the source or writing the data set fails
     */
    public static Result run(Plan plan, Source source, OutcomeSink watcher, StopRequest stop) throws IOException {
        return new DataSetRun(plan, stop).run(source, watcher);
    }

    private Result run(Source source, OutcomeSink watcher) throws IOException {
        Path output = plan.output();
        Counts total = output == null ? convert(source, watcher) : convertAndPublish(source, watcher, output);
        return new Result(total, took());
    }

    @SuppressWarnings("try") // the lock is held, not used
    private Counts convertAndPublish(Source source, OutcomeSink watcher, Path output) throws IOException {
        try (OutputLock lock = lock(output);
                Commit commit = Commit.open(output);
                DataSetFiles files = DataSetFiles.open(plan, commit)) {
            Counts total = convert(source, outcome -> {
                files.accept(outcome);
                watcher.accept(outcome);
            });
            if (total.inputs() == 0) {
                return total; // an unmounted folder must not empty last night's data set
            }
            refuseIfTooMany(total);
            files.finish();
            stop.throwIfMade();
            RunFacts facts = new RunFacts(plan.version(), started, took(), System.getProperty("java.version", ""));
            new Manifest(plan.config(limits), total, facts).writeTo(commit);
            commit.publish();
            return total;
        }
    }

    private static OutputLock lock(Path output) throws IOException {
        try {
            return OutputLock.acquire(output);
        } catch (OutputLockedException | AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputUnavailableException(output, e);
        }
    }

    private Counts convert(Source source, OutcomeSink sink) throws IOException {
        long inputs = batch.run(source, plan.most(), outcome -> {
            counts.count(outcome);
            sink.accept(outcome);
        });
        Counts total = counts.total(inputs);
        if (total.records() + total.rejects() != inputs) {
            throw new IllegalStateException("broken accounting: " + inputs + " inputs, but " + total.records()
                    + " records and " + total.rejects() + " rejects; nothing was published");
        }
        return total;
    }

    private void refuseIfTooMany(Counts total) throws IOException {
        if (total.rejects() > plan.maxErrorRate() * total.inputs()) {
            throw new PublicationRefusedException(total.rejects(), total.inputs(), plan.maxErrorRate());
        }
    }

    private Duration took() {
        return Duration.between(started, Instant.now());
    }
}
