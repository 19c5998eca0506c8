package dev.winnow.boilerplate.learned;

import java.util.List;

/** What the whole document is like. */
@SuppressWarnings("EnumOrdinal") // a number for the model, never stored
final class TotalFeatures {
    static final List<Feature> ALL = List.of(
            new Feature("lines", (lines, i) -> Feature.log(lines.size())),
            new Feature("all_words", (lines, i) -> Feature.log(lines.allWords())),
            new Feature("paragraphs", (lines, i) -> Feature.log(lines.totals().paragraphs())),
            new Feature(
                    "paragraph_words",
                    (lines, i) -> ShapeFeatures.share(lines.totals().paragraphWords(), lines.allWords())),
            new Feature(
                    "paragraph_length",
                    (lines, i) -> Feature.log(lines.totals().paragraphWords()
                            / Math.max(1, lines.totals().paragraphs()))),
            new Feature("fragments", (lines, i) -> (double) lines.totals().fragments() / lines.size()),
            new Feature("cues", (lines, i) -> (double) lines.totals().cues() / lines.size()),
            new Feature("breaks", (lines, i) -> (double) lines.totals().breaks() / lines.size()),
            Feature.category("script", (lines, i) -> lines.script().ordinal()));

    private TotalFeatures() {}
}
