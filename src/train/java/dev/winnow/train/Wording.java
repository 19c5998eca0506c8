package dev.winnow.train;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.WordFeatures;
import dev.winnow.boilerplate.learned.WordTable;
import java.util.List;

/**
 * The words of the lines of a document, and what a table says of them.
 *
 * @param language of the document, BCP 47 without script and region
 * @param buckets of each line, for a {@link WordTable}; none in a language that has no table
 * @param scores of each line by the table; none if nothing is known of the words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wording(String language, int[][] buckets, float[] scores) {
    private static final int SCORE = Features.names().indexOf(WordFeatures.SCORE);
    private static final int KNOWN = Features.names().indexOf(WordFeatures.KNOWN);

    /** Words that no table has been asked about. */
    static Wording of(String language, List<String> lines) {
        int[][] buckets = Recipe.WORD_LANGUAGES.contains(language)
                ? lines.stream().map(WordTable::buckets).toArray(int[][]::new)
                : new int[0][];
        return new Wording(language, buckets, new float[0]);
    }

    /** True if a table may be asked about the words. */
    boolean isKept() {
        return buckets.length > 0;
    }

    Wording scoredBy(WordTable table) {
        float[] some = new float[buckets.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = (float) table.score(buckets[i]);
        }
        return new Wording(language, buckets, some);
    }

    /** The features of a line with what is known of its words. */
    float[] row(float[] measured, int line) {
        if (scores.length == 0) {
            return measured;
        }
        float[] row = measured.clone();
        row[SCORE] = scores[line];
        row[KNOWN] = 1;
        return row;
    }
}
