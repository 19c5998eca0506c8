package dev.winnow.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** How much running text stands near a line, and how far it is. */
final class DensityFeatures {
    private static final int FAR = 40;

    static final List<Feature> ALL = all();

    private DensityFeatures() {}

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        for (int d = 0; d < Densities.count(); d++) {
            int decay = d;
            all.add(new Feature(
                    "text_before_" + d, (lines, i) -> lines.densities().textBefore(decay, i)));
            all.add(new Feature(
                    "text_after_" + d, (lines, i) -> lines.densities().textAfter(decay, i)));
            all.add(new Feature(
                    "fragments_before_" + d, (lines, i) -> lines.densities().fragmentsBefore(decay, i)));
            all.add(new Feature(
                    "fragments_after_" + d, (lines, i) -> lines.densities().fragmentsAfter(decay, i)));
        }
        all.add(new Feature(
                "to_paragraph_before",
                (lines, i) -> Math.min(FAR, i - lines.densities().paragraphBefore(i))));
        all.add(new Feature(
                "to_paragraph_after",
                (lines, i) -> Math.min(FAR, lines.densities().paragraphAfter(i) - i)));
        all.add(new Feature(
                "paragraph_before", (lines, i) -> words(lines, lines.densities().paragraphBefore(i))));
        all.add(new Feature(
                "paragraph_after", (lines, i) -> words(lines, lines.densities().paragraphAfter(i))));
        all.add(new Feature(
                "paragraphs_before",
                (lines, i) -> Math.min(FAR, lines.densities().paragraphsBefore(i))));
        all.add(new Feature(
                "paragraphs_after",
                (lines, i) -> Math.min(
                        FAR, lines.totals().paragraphs() - lines.densities().paragraphsBefore(i + 1))));
        all.add(new Feature(
                "run",
                (lines, i) -> Feature.log(
                        lines.densities().runEnd(i) - lines.densities().runStart(i))));
        all.add(new Feature(
                "run_place", (lines, i) -> Feature.log(i - lines.densities().runStart(i))));
        all.add(new Feature(
                "run_rest", (lines, i) -> Feature.log(lines.densities().runEnd(i) - i)));
        all.add(new Feature(
                "run_words",
                (lines, i) -> Feature.log(lines.wordsBefore(lines.densities().runEnd(i) + 1)
                        - lines.wordsBefore(lines.densities().runStart(i)))));
        return List.copyOf(all);
    }

    private static double words(DocumentLines lines, int i) {
        return lines.has(i) ? Feature.log(lines.words(i)) : -1;
    }
}
