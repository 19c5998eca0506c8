package dev.winnow.boilerplate.learned;

import java.util.List;

/** Where a line stands in its document. */
final class PlaceFeatures {
    static final List<Feature> ALL = List.of(
            new Feature("place", (lines, i) -> (double) i / lines.size()),
            new Feature("lines_before", (lines, i) -> Feature.log(i)),
            new Feature("lines_after", (lines, i) -> Feature.log(lines.size() - 1 - i)),
            new Feature("words_place", (lines, i) -> ShapeFeatures.share(lines.wordsBefore(i), lines.allWords())),
            new Feature("words_before", (lines, i) -> Feature.log(lines.wordsBefore(i))),
            new Feature("words_after", (lines, i) -> Feature.log(lines.allWords() - lines.wordsBefore(i + 1))),
            new Feature("gap_before", (lines, i) -> gap(lines, i - 1, i)),
            new Feature("gap_after", (lines, i) -> gap(lines, i, i + 1)));

    private PlaceFeatures() {}

    private static double gap(DocumentLines lines, int one, int other) {
        return !lines.has(one) || !lines.has(other)
                ? -1
                : ShapeFeatures.flag(lines.paragraph(one) != lines.paragraph(other));
    }
}
