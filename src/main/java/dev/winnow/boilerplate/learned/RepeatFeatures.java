package dev.winnow.boilerplate.learned;

import java.util.List;

/** What a line shares with others of its document. */
final class RepeatFeatures {
    private static final int MANY = 10;

    static final List<Feature> ALL = List.of(
            new Feature("copies", (lines, i) -> Math.min(MANY, lines.repeats().copies(i))),
            new Feature(
                    "copies_before",
                    (lines, i) -> Math.min(MANY, lines.repeats().earlier(i))),
            new Feature(
                    "copy_in_window",
                    (lines, i) -> ShapeFeatures.flag(lines.repeats().hasCopyInWindow(i))),
            new Feature("same_first", (lines, i) -> Feature.log(lines.repeats().sameFirst(i))),
            new Feature("shared", (lines, i) -> lines.repeats().shared(i)),
            new Feature("shared_outside", (lines, i) -> lines.repeats().sharedOutside(i)),
            new Feature("shared_long", (lines, i) -> lines.repeats().sharedLong(i)),
            new Feature("rhythm", (lines, i) -> lines.rhythm().strength(i)),
            new Feature("shared_up_1", (lines, i) -> i > 0 ? lines.repeats().shared(i - 1) : -1),
            new Feature(
                    "shared_down_1",
                    (lines, i) -> i + 1 < lines.size() ? lines.repeats().shared(i + 1) : -1));

    private RepeatFeatures() {}
}
