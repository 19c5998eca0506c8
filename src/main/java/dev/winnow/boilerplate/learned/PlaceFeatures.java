package dev.winnow.boilerplate.learned;

/** Where a line stands in its document. */
final class PlaceFeatures {
    private PlaceFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        row.number("place", (double) i / lines.size());
        row.number("lines_before", Measures.log(i));
        row.number("lines_after", Measures.log(lines.size() - 1 - i));
        row.number("words_place", Measures.share(lines.wordsBefore(i), lines.allWords()));
        row.number("words_before", Measures.log(lines.wordsBefore(i)));
        row.number("words_after", Measures.log(lines.allWords() - lines.wordsBefore(i + 1)));
        row.number("gap_before", gap(lines, i - 1, i));
        row.number("gap_after", gap(lines, i, i + 1));
    }

    private static double gap(DocumentLines lines, int one, int other) {
        return !lines.has(one) || !lines.has(other)
                ? -1
                : Measures.flag(lines.paragraph(one) != lines.paragraph(other));
    }
}
