package dev.winnow.evaluate;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an evaluation found out.
 *
 * @param documents in order of set, track and id
 * @param scores by group
 * @param worst documents that cost most, the worst first
 * @param comparison null if there is no earlier run
 */
public record Results(
        List<DocumentScore> documents,
        List<Scores> scores,
        List<DocumentScore> worst,
        @Nullable Comparison comparison) {

    /**
     * Sums up the scores of documents.
     *
     * @param worst greatest number of documents to list as the worst
     */
    public static Results of(List<DocumentScore> documents, int worst, @Nullable EarlierRun earlier) {
        return new Results(
                documents,
                Grouping.of(documents),
                documents.stream()
                        .filter(document -> f1(document) < 1)
                        .sorted(Comparator.comparingDouble(Results::f1))
                        .limit(worst)
                        .toList(),
                earlier == null ? null : Comparison.of(documents, earlier));
    }

    /** Word F1, or where no text is known, F1 of snippets. */
    private static double f1(DocumentScore document) {
        return document.text() == null
                ? document.snippets().f1()
                : document.text().words().f1();
    }
}
