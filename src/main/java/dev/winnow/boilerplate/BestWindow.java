package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run of blocks that is most likely the article: the one with the greatest value (the maximum-sum segment of Kadane's
 * algorithm), where the later a run begins, the more it has to be worth.
 *
 * @param start index of the first block
 * @param end index after the last block
 */
record BestWindow(int start, int end) {
    private static final int FEW_LINES = 2;
    private static final int LEAST_PROSE_WORDS = 40;
    private static final double LEAST_PROSE_SHARE = 0.3;
    /** What a run loses that begins with the last block: comments and other articles come after the article. */
    private static final double LATE = 0.8;

    /**
     * The best window of a document; all of it if it is clean or nothing reads like an article.
     *
     * @param labels of the cue rules; null where no cue counts
     * @param degree how dirty the document is, 0 to 1
     */
    static BestWindow of(List<BlockShape> shapes, @Nullable Label[] labels, double degree) {
        BestWindow all = new BestWindow(0, shapes.size());
        if (degree == 0) {
            return all;
        }
        BestWindow window = best(new BlockValues(shapes, labels, degree), all);
        return window.holdsProse(shapes) ? window.prolonged(shapes, labels).widened(labels) : all;
    }

    private static BestWindow best(BlockValues values, BestWindow all) {
        double best = 0;
        double sum = 0;
        int from = 0;
        BestWindow window = all;
        for (int i = 0; i < all.end; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += values.of(i);
            double value = sum * (1 - LATE * from / all.end);
            if (value > best) {
                best = value;
                window = new BestWindow(from, i + 1);
            }
        }
        return window;
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

    /** This window with a line before it that runs on, and the short sentences and items of lists that follow it. */
    private BestWindow prolonged(List<BlockShape> shapes, @Nullable Label[] labels) {
        int before = start;
        while (before > 0
                && labels[before - 1] == null
                && shapes.get(before - 1).runsOn()) {
            before--;
        }
        int after = end;
        while (after < labels.length && labels[after] == null && isNeutral(shapes.get(after))) {
            after++;
        }
        return new BestWindow(before, after);
    }

    private static boolean isNeutral(BlockShape shape) {
        return !shape.isLong() && !shape.isFragment();
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
