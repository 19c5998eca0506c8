package dev.winnow.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The scores of a group of documents.
 *
 * @param documents all of them
 * @param empty those of which nothing was left
 * @param texts null if no true text is known
 * @param snippets pooled; null if there are none
 * @param keepAll snippets of the sources as they came, pooled; null if there are none
 */
public record Scores(
        Group group,
        int documents,
        int empty,
        @Nullable Texts texts,
        @Nullable Snippets snippets,
        @Nullable Snippets keepAll) {

    /**
     * Means over the documents whose true text is known.
     *
     * @param documents their number
     * @param words precision, recall and F1 of bags of words
     * @param interval of word F1; null where it cannot be drawn
     * @param keepAll word F1 of the sources as they came
     * @param shingles F1 of runs of four tokens
     * @param lines F1 of lines
     * @param pooledLines F1 of the lines of all documents together
     */
    public record Texts(
            int documents,
            Measure words,
            @Nullable Interval interval,
            double keepAll,
            double shingles,
            double lines,
            double pooledLines) {}

    /** The figure that says most: word F1; of reference texts recall; without texts, F1 of snippets. */
    public double main() {
        if (texts != null) {
            return group.track().equals(LabelledSet.REFERENCE) ? texts.words.recall() : texts.words.f1();
        }
        return snippets == null ? 0 : snippets.f1();
    }
}
