package dev.winnow.train;

import dev.winnow.boilerplate.learned.WordTable;
import dev.winnow.model.Digest;

/**
 * A sample as the model sees it, with what is true of it.
 *
 * @param digest of the text
 * @param measured features of each line, without its words
 * @param shares how much of each line stands in the true text, 0 to 1, {@code NaN} for a line without tokens; empty for a
 *     sample that is only measured
 * @param words of the lines
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MeasuredText(
        Sample sample, Digest digest, float[][] measured, double[] shares, WordBags words, Wording wording) {

    /** The same text with what a table says of its words. */
    MeasuredText scoredBy(WordTable table) {
        return new MeasuredText(sample, digest, measured, shares, words, wording.scoredBy(table));
    }

    int size() {
        return measured.length;
    }

    /** Features of a line, its words with them. */
    float[] row(int line) {
        return wording.row(measured[line], line);
    }

    /** Features of each line, its words with them. */
    float[][] rows() {
        float[][] rows = new float[size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i);
        }
        return rows;
    }

    boolean isContent(int line) {
        return shares[line] >= Recipe.CONTENT;
    }
}
