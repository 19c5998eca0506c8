package dev.winnow.boilerplate.learned;

import java.util.List;

/** What the cue rules say of a line and of the lines around it. */
final class CueFeatures {
    private static final int FAR = 30;

    static final List<Feature> ALL = List.of(
            Feature.category("cue", (lines, i) -> lines.cue(i)),
            Feature.category(
                    "cue_before", (lines, i) -> cue(lines, lines.cueContext().before(i))),
            Feature.category(
                    "cue_after", (lines, i) -> cue(lines, lines.cueContext().after(i))),
            new Feature(
                    "to_cue_before",
                    (lines, i) -> distance(i, lines.cueContext().before(i))),
            new Feature(
                    "to_cue_after",
                    (lines, i) -> Math.min(FAR, lines.cueContext().after(i) - i)),
            new Feature("cues_near_3", (lines, i) -> lines.cueContext().near(i, 3)),
            new Feature("cues_near_10", (lines, i) -> lines.cueContext().near(i, 10)),
            new Feature(
                    "cues_before",
                    (lines, i) -> Math.min(FAR, lines.cueContext().countBefore(i))),
            new Feature(
                    "cues_after",
                    (lines, i) -> Math.min(
                            FAR, lines.cueContext().all() - lines.cueContext().countBefore(i))),
            new Feature(
                    "to_comments", (lines, i) -> distance(i, lines.cueContext().commentsBefore(i))),
            new Feature(
                    "to_related", (lines, i) -> distance(i, lines.cueContext().relatedBefore(i))),
            Feature.category("hit", (lines, i) -> lines.hit(i)),
            new Feature("hit_place", (lines, i) -> lines.sign(i).place()),
            new Feature("hit_share", (lines, i) -> lines.sign(i).words() / Math.max(1, lines.words(i))));

    private CueFeatures() {}

    private static double cue(DocumentLines lines, int i) {
        return lines.has(i) ? lines.cue(i) : -1;
    }

    private static double distance(int i, int before) {
        return before < 0 ? FAR + 1 : Math.min(FAR, i - before);
    }
}
