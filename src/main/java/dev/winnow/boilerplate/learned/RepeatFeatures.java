package dev.winnow.boilerplate.learned;

/** What a line shares with others of its document. */
final class RepeatFeatures {
    private static final int MANY = 10;

    private RepeatFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        Repeats repeats = lines.repeats();
        SharedWords shared = lines.sharedWords();
        row.number("copies", Math.min(MANY, repeats.copies(i)));
        row.number("copies_before", Math.min(MANY, repeats.earlier(i)));
        row.number("copy_in_window", Measures.flag(repeats.hasCopyInWindow(i)));
        row.number("same_first", Measures.log(repeats.sameFirst(i)));
        row.number("shared", shared.inside(i));
        row.number("shared_outside", shared.outside(i));
        row.number("shared_long", shared.longInside(i));
        row.number("rhythm", lines.rhythm().strength(i));
        row.number("shared_up_1", lines.has(i - 1) ? shared.inside(i - 1) : -1);
        row.number("shared_down_1", lines.has(i + 1) ? shared.inside(i + 1) : -1);
    }
}
