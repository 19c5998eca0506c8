package dev.winnow.boilerplate.learned;

/** What the cue rules say of a line and of the lines around it. */
final class CueFeatures {
    private static final int FAR = 30;

    private CueFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        CueContext context = lines.cueContext();
        row.category("cue", lines.cue(i));
        row.category("cue_before", cue(lines, context.before(i)));
        row.category("cue_after", cue(lines, context.after(i)));
        row.number("to_cue_before", distance(i, context.before(i)));
        row.number("to_cue_after", Math.min(FAR, context.after(i) - i));
        row.number("cues_near_3", context.near(i, 3));
        row.number("cues_near_10", context.near(i, 10));
        row.number("cues_before", Math.min(FAR, context.countBefore(i)));
        row.number("cues_after", Math.min(FAR, context.all() - context.countBefore(i)));
        row.number("to_comments", distance(i, context.commentsBefore(i)));
        row.number("to_related", distance(i, context.relatedBefore(i)));
        row.category("hit", lines.hit(i));
        row.number("hit_place", lines.sign(i).place());
        row.number("hit_share", lines.sign(i).words() / Math.max(1, lines.words(i)));
    }

    private static double cue(DocumentLines lines, int i) {
        return lines.has(i) ? lines.cue(i) : -1;
    }

    private static double distance(int i, int before) {
        return before < 0 ? FAR + 1 : Math.min(FAR, i - before);
    }
}
