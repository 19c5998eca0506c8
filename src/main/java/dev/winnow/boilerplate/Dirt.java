package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much chaff a document shows before its window is chosen.
 *
 * @param cueLines lines that a cue removes
 * @param fragments lines that are neither sentences nor items, and cue lines
 * @param before those of them before the first paragraph
 * @param after those of them after the last paragraph
 * @param run length of the longest run of them
 */
record Dirt(int cueLines, int fragments, int before, int after, int run) {
    private static final int FEW_CUE_LINES = 3;
    private static final double LEAST_SHARE = 0.03;
    private static final int MARGIN = 2;
    private static final int LONG_RUN = 10;
    /** A document with so much around its article is as dirty as can be. */
    private static final double MOST = 50;

    private static final double WEIGHT_OF_CUE_LINE = 0.5;

    static Dirt of(List<BlockShape> shapes, @Nullable Label[] labels) {
        int cueLines = 0;
        int fragments = 0;
        int before = -1;
        int after = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean cue = labels[i] != null;
            cueLines += cue ? 1 : 0;
            if (cue || shapes.get(i).isFragment()) {
                fragments++;
                after++;
                longest = Math.max(longest, ++run);
            } else {
                run = 0;
                if (shapes.get(i).isParagraph()) {
                    before = before < 0 ? fragments : before;
                    after = 0;
                }
            }
        }
        return new Dirt(cueLines, fragments, Math.max(0, before), before < 0 ? 0 : after, longest);
    }

    /**
     * How boldly the window may cut, 0 to 1: not at all in a document that shows no chaff, so that a clean article passes
     * untouched, however many headings and lists it has.
     *
     * @param cued false if no cue file speaks the document's language: then a long run of fragments has to show it
     */
    double degree(boolean cued) {
        boolean dirty = cued ? showsCues() : showsCues() || run >= LONG_RUN;
        return dirty ? Math.min(1, (before + after + WEIGHT_OF_CUE_LINE * cueLines) / MOST) : 0;
    }

    private boolean showsCues() {
        return (cueLines >= FEW_CUE_LINES && cueLines >= LEAST_SHARE * fragments)
                || (cueLines > 0 && Math.min(before, after) >= MARGIN);
    }
}
