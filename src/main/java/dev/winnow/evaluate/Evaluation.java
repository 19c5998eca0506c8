package dev.winnow.evaluate;

import dev.winnow.model.Outcome;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores a conversion on labelled documents, on several threads; the scores are those of one.
 *
 * @param conversion safe for use by many threads
 * @param counted columns whose lines count as text; of reference texts, all of them do
 * @param wanted the documents to score
 */
public record Evaluation(
        Function<RawDocument, Outcome> conversion, Set<Printed> counted, Predicate<Origin> wanted, int threads) {

    /** An evaluation of all documents. */
    public static Evaluation of(Function<RawDocument, Outcome> conversion, int threads) {
        return new Evaluation(conversion, Set.of(), origin -> true, threads);
    }

    /**
     * The scores of all documents of a track, in order of their ids.
     *
     * @throws LabelledSetException if a document's truth is missing or broken
     */
    public List<DocumentScore> scores(LabelledSet set, String track) throws IOException {
        Set<Printed> columns = track.equals(LabelledSet.REFERENCE) ? EnumSet.allOf(Printed.class) : counted;
        ExecutorService workers = Executors.newFixedThreadPool(threads, Evaluation::worker);
        try {
            List<Future<@Nullable DocumentScore>> underWay = new ArrayList<>();
            for (LabelledInput input : set.inputs(track)) {
                underWay.add(workers.submit(() -> score(input, columns)));
            }
            List<DocumentScore> scores = new ArrayList<>();
            for (Future<@Nullable DocumentScore> next : underWay) {
                DocumentScore score = await(next);
                if (score != null) {
                    scores.add(score);
                }
            }
            return scores;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "winnow-evaluation");
        thread.setDaemon(true);
        return thread;
    }

    private @Nullable DocumentScore score(LabelledInput input, Set<Printed> columns) throws IOException {
        LabelledDocument document = input.read();
        return wanted.test(document.origin()) ? Scorer.of(document, conversion.apply(document.raw()), columns) : null;
    }

    private static @Nullable DocumentScore await(Future<@Nullable DocumentScore> score) throws IOException {
        try {
            return score.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a worker failed", e.getCause());
        }
    }
}
