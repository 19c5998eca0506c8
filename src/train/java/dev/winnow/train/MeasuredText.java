package dev.winnow.train;

import dev.winnow.model.Digest;

/**
 * A sample as the model sees it, with what is true of it.
 *
 * @param digest of the text
 * @param rows features of each line
 * @param shares how much of each line stands in the true text, 0 to 1, {@code NaN} for a line without tokens; empty for a
 *     sample that is only measured
 * @param words of the lines
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MeasuredText(Sample sample, Digest digest, float[][] rows, double[] shares, WordBags words) {}
