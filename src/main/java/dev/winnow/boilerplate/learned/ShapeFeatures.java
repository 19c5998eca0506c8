package dev.winnow.boilerplate.learned;

import java.util.List;

/** What a line looks like by itself. */
final class ShapeFeatures {
    static final List<Feature> ALL = List.of(
            new Feature("words", (lines, i) -> Feature.log(lines.words(i))),
            new Feature("word_length", (lines, i) -> share(lines.marks(i).chars(), lines.words(i))),
            new Feature(
                    "upper",
                    (lines, i) -> share(lines.marks(i).upper(), lines.marks(i).letters())),
            new Feature(
                    "capitalised",
                    (lines, i) ->
                            share(lines.marks(i).capitalised(), lines.marks(i).starts())),
            new Feature(
                    "digits",
                    (lines, i) -> share(lines.marks(i).digits(), lines.marks(i).chars())),
            new Feature(
                    "marks",
                    (lines, i) -> share(lines.marks(i).marks(), lines.marks(i).chars())),
            new Feature(
                    "brief",
                    (lines, i) -> share(lines.marks(i).brief(), lines.marks(i).starts())),
            new Feature("commas", (lines, i) -> share(lines.marks(i).commas(), lines.words(i))),
            new Feature("sentences", (lines, i) -> Math.min(20, lines.marks(i).ends())),
            new Feature(
                    "sentence_length",
                    (lines, i) ->
                            Feature.log(lines.words(i) / (1 + lines.marks(i).ends()))),
            new Feature("separators", (lines, i) -> Math.min(20, lines.marks(i).separators())),
            new Feature("quotes", (lines, i) -> Math.min(20, lines.marks(i).quotes())),
            Feature.category("first", (lines, i) -> lines.marks(i).first()),
            Feature.category("last", (lines, i) -> lines.marks(i).last()),
            new Feature("address", (lines, i) -> flag(lines.marks(i).address())),
            new Feature("sentence", (lines, i) -> flag(lines.shape(i).sentence())),
            Feature.category("kind", (lines, i) -> kind(lines.shape(i))));

    private ShapeFeatures() {}

    /** A share, or -1 of nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? -1 : part / whole;
    }

    static double flag(boolean value) {
        return value ? 1 : 0;
    }

    /** 0 fragment, 1 short sentence or item, 2 long line that is no sentence, 3 paragraph, 4 surely running text. */
    static double kind(BlockShape shape) {
        if (shape.isFragment()) {
            return 0;
        }
        if (!shape.isLong()) {
            return 1;
        }
        return !shape.isParagraph() ? 2 : shape.isProse() ? 4 : 3;
    }
}
