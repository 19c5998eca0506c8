package dev.winnow.train;

import java.util.Arrays;

/**
 * What a network learns from one document.
 *
 * @param numbers measured columns of each line, in standard deviations from their means
 * @param kinds numbers of kinds of each line
 * @param labels 1 for content, else 0
 * @param weights of each line; 0 for one that is only read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(float[][] numbers, int[][] kinds, float[] labels, float[] weights) {

    int size() {
        return labels.length;
    }

    /** Lines from {@code from} on, at most {@code most}. */
    Lesson part(int from, int most) {
        int to = Math.min(size(), from + most);
        return new Lesson(
                Arrays.copyOfRange(numbers, from, to),
                Arrays.copyOfRange(kinds, from, to),
                Arrays.copyOfRange(labels, from, to),
                Arrays.copyOfRange(weights, from, to));
    }
}
