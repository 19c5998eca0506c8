package dev.winnow.boilerplate.learned;

import dev.winnow.model.Category;
import java.util.List;

/** Where the nearest lines stand that a cue removes. */
final class CueContext {
    private final int[] before;
    private final int[] after;
    private final int[] count;
    private final int[] commentsBefore;
    private final int[] relatedBefore;

    CueContext(List<CueSign> signs) {
        int n = signs.size();
        before = new int[n];
        after = new int[n];
        commentsBefore = new int[n];
        relatedBefore = new int[n];
        count = new int[n + 1];
        int last = -1;
        int comments = -1;
        int related = -1;
        for (int i = 0; i < n; i++) {
            Category cue = signs.get(i).removed();
            before[i] = last;
            comments = cue == Category.COMMENTS || cue == Category.COMMENT_FORM ? i : comments;
            related = cue == Category.RELATED_LINKS ? i : related;
            commentsBefore[i] = comments;
            relatedBefore[i] = related;
            count[i + 1] = count[i] + (cue == null ? 0 : 1);
            last = cue == null ? last : i;
        }
        last = n;
        for (int i = n - 1; i >= 0; i--) {
            after[i] = last;
            last = signs.get(i).removed() == null ? last : i;
        }
    }

    /** Index of the nearest line with a cue before line {@code i}; -1 if there is none. */
    int before(int i) {
        return before[i];
    }

    /** Index of the nearest line with a cue after line {@code i}; the number of lines if there is none. */
    int after(int i) {
        return after[i];
    }

    /** Index of the nearest cue of comments up to line {@code i}; -1 if there is none. */
    int commentsBefore(int i) {
        return commentsBefore[i];
    }

    /** Index of the nearest cue of related links up to line {@code i}; -1 if there is none. */
    int relatedBefore(int i) {
        return relatedBefore[i];
    }

    /** Number of lines with a cue among the {@code reach} lines on either side of line {@code i}, and itself. */
    int near(int i, int reach) {
        return count[Math.min(count.length - 1, i + reach + 1)] - count[Math.max(0, i - reach)];
    }

    /** Number of lines with a cue before line {@code i}. */
    int countBefore(int i) {
        return count[i];
    }

    int all() {
        return count[count.length - 1];
    }
}
