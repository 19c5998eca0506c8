package dev.winnow.boilerplate.learned;

/** What the lines around a line look like. */
final class NeighbourFeatures {
    private static final int FAR = 3;
    private static final int NEAR = 2;
    /** In place of what is measured, where no line is. */
    private static final double NO_LINE = -2;

    private NeighbourFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        for (int distance = FAR; distance > 0; distance--) {
            add(lines, i - distance, true, distance, row);
        }
        for (int distance = 1; distance <= FAR; distance++) {
            add(lines, i + distance, false, distance, row);
        }
        row.number("most_words_near", mostWords(lines, i));
        row.number("words_near_2", wordsNear(lines, i, 2));
        row.number("words_near_6", wordsNear(lines, i, 6));
    }

    private static void add(DocumentLines lines, int near, boolean up, int distance, FeatureRow row) {
        boolean there = lines.has(near);
        row.number(up ? "words_up" : "words_down", distance, there ? Measures.log(lines.words(near)) : NO_LINE);
        if (distance <= NEAR) {
            row.number(
                    up ? "capitalised_up" : "capitalised_down",
                    distance,
                    there ? ShapeFeatures.capitalised(lines.marks(near)) : NO_LINE);
            row.number(
                    up ? "digits_up" : "digits_down",
                    distance,
                    there ? ShapeFeatures.digits(lines.marks(near)) : NO_LINE);
        }
    }

    private static double mostWords(DocumentLines lines, int i) {
        double most = 0;
        for (int near = i - NEAR; near <= i + NEAR; near++) {
            if (near != i && lines.has(near)) {
                most = Math.max(most, lines.words(near));
            }
        }
        return Measures.log(most);
    }

    private static double wordsNear(DocumentLines lines, int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(lines.size(), i + reach + 1);
        return Measures.log(lines.wordsBefore(to) - lines.wordsBefore(from));
    }
}
