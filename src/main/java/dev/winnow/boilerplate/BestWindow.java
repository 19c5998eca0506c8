package dev.winnow.boilerplate;

import dev.winnow.model.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run of blocks that is most likely the article: it maximises the words of its long blocks minus a cost for each
 * short block (the maximum-sum segment of Kadane's algorithm).
 *
 * @param start index of the first block
 * @param end index after the last block
 */
record BestWindow(int start, int end) {
    private static final int FEW_LINES = 2;
    private static final int LEAST_PROSE_WORDS = 40;
    private static final double LEAST_PROSE_SHARE = 0.3;

    /**
     * The best window of a document; all of it if short blocks cost nothing or nothing reads like an article.
     *
     * @param labels of the cue rules; null where no cue counts
     */
    static BestWindow of(List<BlockShape> shapes, @Nullable Label[] labels, double costOfShort) {
        BestWindow all = new BestWindow(0, shapes.size());
        if (costOfShort == 0) {
            return all;
        }
        double best = 0;
        double sum = 0;
        int from = 0;
        BestWindow window = all;
        for (int i = 0; i < shapes.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += gain(shapes.get(i), labels[i] != null, costOfShort);
            if (sum > best) {
                best = sum;
                window = new BestWindow(from, i + 1);
            }
        }
        return window.holdsProse(shapes) ? window.widened(labels) : all;
    }

    /** Items of a list and short sentences stand in articles and in chaff alike and say nothing, unless a cue knows them. */
    private static double gain(BlockShape shape, boolean cue, double costOfShort) {
        if (cue) {
            return -costOfShort;
        }
        if (shape.isLong()) {
            return shape.words();
        }
        return shape.item() || shape.sentence() ? 0 : -costOfShort;
    }

    /** True if running text is a good part of the window; a menu or an index whose lines are long has none. */
    private boolean holdsProse(List<BlockShape> shapes) {
        int words = 0;
        int prose = 0;
        for (BlockShape shape : shapes.subList(start, end)) {
            words += shape.words();
            prose += shape.isProse() ? shape.words() : 0;
        }
        return prose >= LEAST_PROSE_WORDS && prose >= LEAST_PROSE_SHARE * words;
    }

    /** This window with the few lines between it and the nearest cue lines, of which nothing says that they are chaff. */
    private BestWindow widened(@Nullable Label[] labels) {
        int before = start;
        while (before > 0 && labels[before - 1] == null) {
            before--;
        }
        int after = end;
        while (after < labels.length && labels[after] == null) {
            after++;
        }
        return new BestWindow(start - before <= FEW_LINES ? before : start, after - end <= FEW_LINES ? after : end);
    }

    boolean contains(int block) {
        return start <= block && block < end;
    }
}
