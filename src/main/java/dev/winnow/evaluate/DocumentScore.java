package dev.winnow.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one document.
 *
 * @param empty true if nothing was left of it, or it was rejected: it counts as an empty text
 * @param text null if the true text is not known
 * @param keepAll snippets of the source as it came
 * @param costly the longest lines that were wrongly kept or removed, at most {@link #MOST_COSTLY}
 */
public record DocumentScore(
        LabelledDocument.Key key,
        Origin origin,
        boolean empty,
        @Nullable TextScore text,
        Snippets snippets,
        Snippets keepAll,
        List<CostlyLine> costly) {
    static final int MOST_COSTLY = 5;

    /**
     * How near the text came to the true one.
     *
     * @param blank true if the truth has no word: the document holds no article
     * @param words bags of words
     * @param keepAll word F1 of the source as it came
     * @param shingles F1 of runs of four tokens
     */
    public record TextScore(boolean blank, Measure words, double keepAll, double shingles, LineCounts lines) {}

    /**
     * A line that was wrongly kept or removed.
     *
     * @param kept true: kept, though it is not of the article
     */
    public record CostlyLine(boolean kept, int tokens, String text) {}
}
