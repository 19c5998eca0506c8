package dev.winnow.pipeline;

import dev.winnow.model.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the edits inside blocks into one order without overlap.
 *
 * <p>Every edit quotes the source, so that one which contains another stands for both: the larger one wins. Where two
 * overlap in part, neither can stand for both, and the one that begins first wins.
 */
final class InnerEdits {
    private static final Comparator<Edit> LARGER_FIRST =
            Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder());

    private InnerEdits() {}

    /** @param some edits in source order and without overlap, as are {@code others} */
    static List<Edit> merge(List<Edit> some, List<Edit> others) {
        if (others.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        List<Edit> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        all.sort(LARGER_FIRST);
        List<Edit> merged = new ArrayList<>(all.size());
        int end = 0;
        for (Edit edit : all) {
            if (edit.start() >= end) {
                merged.add(edit);
                end = edit.end();
            }
        }
        return merged;
    }
}
