package dev.winnow.boilerplate;

import dev.winnow.model.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much chaff a document shows before its window is chosen.
 *
 * @param cueLines lines that a cue removes
 * @param shortLines lines that do not speak for the article around them
 * @param menuRun length of the longest run of lines that look like entries of a menu
 */
record Dirt(int cueLines, int shortLines, int menuRun) {
    private static final int FEW_CUE_LINES = 3;
    private static final int LONG_MENU = 15;
    private static final int LONG_UNCUED_MENU = 8;
    private static final double COST = 3;
    private static final double MOST_COST = 12;
    private static final double COST_PER_ENTRY = 0.5;
    /** Cost of a short line at which every such line is a cue line. */
    private static final double COST_PER_SHARE = 20;

    static Dirt of(List<BlockShape> shapes, @Nullable Label[] labels) {
        int cueLines = 0;
        int shortLines = 0;
        int menuRun = 0;
        int run = 0;
        for (int i = 0; i < labels.length; i++) {
            BlockShape shape = shapes.get(i);
            boolean cue = labels[i] != null;
            cueLines += cue ? 1 : 0;
            shortLines += shape.isLong() ? 0 : 1;
            run = cue || shape.isMenuEntry() ? run + 1 : 0;
            menuRun = Math.max(menuRun, run);
        }
        return new Dirt(cueLines, shortLines, menuRun);
    }

    /**
     * What a short line costs the window: nothing in a clean document, more with the share of cue lines among the short
     * ones, most under a long menu.
     *
     * @param cued false if no cue file speaks the document's language: then a shorter menu is all that shows dirt
     */
    double costOfShort(boolean cued) {
        int longMenu = cued ? LONG_MENU : LONG_UNCUED_MENU;
        if (menuRun >= longMenu) {
            return Math.min(MOST_COST, COST + COST_PER_ENTRY * (menuRun - longMenu));
        }
        return cueLines < FEW_CUE_LINES ? 0 : Math.min(COST, COST_PER_SHARE * cueLines / Math.max(1, shortLines));
    }
}
