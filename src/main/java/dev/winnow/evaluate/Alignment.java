package dev.winnow.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best way to lay one sequence of tokens along another, in order: matches count, and every new run of them is charged,
 * so that single common words do not match by chance (affine gaps after Gotoh, 1982).
 *
 * <p>Takes time and memory in proportion to the product of the lengths of what lies between two {@link Anchors}, which
 * is bounded.
 */
public final class Alignment {
    /** What a new run of matches costs, in matches. */
    private static final int CHARGE = 2;

    private static final int NEVER = Integer.MIN_VALUE / 2;
    /** Greatest number of cells; what lies beyond is left out. */
    private static final long MOST_CELLS = 150_000_000;

    private static final byte UP = 1;
    private static final byte LEFT = 2;
    /** The best of this cell ends with a match here. */
    private static final byte MATCH = 3;
    /** The match of this cell goes on with the run of the cell before. */
    private static final byte RUN = 4;

    private final int[] source;
    private final int[] truth;
    private final byte[] trace;

    private Alignment(int[] source, int[] truth) {
        this.source = source;
        this.truth = truth;
        this.trace = new byte[(source.length + 1) * (truth.length + 1)];
    }

    /**
     * For each token of {@code source} the index of the token of {@code truth} that it matches; -1 where there is none.
     * Of stretches too long to compare, the ends match nothing.
     */
    public static int[] of(List<String> source, List<String> truth) {
        Map<String, Integer> ids = new HashMap<>();
        int[] one = ids(source, ids);
        int[] other = ids(truth, ids);
        int[] matches = Anchors.between(one, other);
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= one.length; i++) {
            if (i == one.length || matches[i] >= 0) {
                int otherTo = i == one.length ? other.length : matches[i];
                new Stretch(one, from, i, other, otherFrom, otherTo).fill(matches);
                from = i + 1;
                otherFrom = otherTo + 1;
            }
        }
        return matches;
    }

    /** What lies between two anchors. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(int[] source, int from, int to, int[] truth, int truthFrom, int truthTo) {

        void fill(int[] matches) {
            int i = from;
            int j = truthFrom;
            // A run that begins with an anchor costs nothing to go on with.
            while (from > 0 && i < to && j < truthTo && source[i] == truth[j]) {
                matches[i++] = j++;
            }
            int end = to;
            int truthEnd = truthTo;
            while (to < source.length && end > i && truthEnd > j && source[end - 1] == truth[truthEnd - 1]) {
                matches[--end] = --truthEnd;
            }
            if (i < end && j < truthEnd) {
                align(matches, i, end, j, truthEnd);
            }
        }

        private void align(int[] matches, int start, int end, int truthStart, int truthEnd) {
            int cut = truthEnd - truthStart;
            int length = end - start;
            if ((length + 1L) * (cut + 1L) > MOST_CELLS) {
                cut = (int) Math.min(cut, Math.sqrt(MOST_CELLS) - 1);
                length = (int) Math.min(length, MOST_CELLS / (cut + 1) - 1);
            }
            int[] found = new Alignment(
                            Arrays.copyOfRange(source, start, start + length),
                            Arrays.copyOfRange(truth, truthStart, truthStart + cut))
                    .matches();
            for (int i = 0; i < length; i++) {
                matches[start + i] = found[i] < 0 ? -1 : truthStart + found[i];
            }
        }
    }

    private static int[] ids(List<String> tokens, Map<String, Integer> ids) {
        int[] found = new int[tokens.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = ids.computeIfAbsent(tokens.get(i), token -> ids.size());
        }
        return found;
    }

    private int[] matches() {
        fill();
        int[] matches = new int[source.length];
        Arrays.fill(matches, -1);
        int width = truth.length + 1;
        int i = source.length;
        int j = truth.length;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            byte step = trace[i * width + j];
            if (inRun || (step & 3) == MATCH) {
                matches[i - 1] = j - 1;
                inRun = (step & RUN) != 0;
                i--;
                j--;
            } else if ((step & 3) == UP) {
                i--;
            } else {
                j--;
            }
        }
        return matches;
    }

    private void fill() {
        int width = truth.length + 1;
        int[] best = new int[width];
        int[] run = new int[width];
        Arrays.fill(run, NEVER);
        for (int i = 1; i <= source.length; i++) {
            int token = source[i - 1];
            int row = i * width;
            int diagonalBest = best[0];
            int diagonalRun = run[0];
            for (int j = 1; j < width; j++) {
                int aboveBest = best[j];
                int aboveRun = run[j];
                byte step = aboveBest >= best[j - 1] ? UP : LEFT;
                int value = Math.max(aboveBest, best[j - 1]);
                int matched = NEVER;
                if (token == truth[j - 1]) {
                    int anew = diagonalBest - CHARGE;
                    matched = 1 + Math.max(diagonalRun, anew);
                    byte goesOn = diagonalRun >= anew ? RUN : 0;
                    if (matched > value) {
                        value = matched;
                        step = MATCH;
                    }
                    step |= goesOn;
                }
                trace[row + j] = step;
                best[j] = value;
                run[j] = matched;
                diagonalBest = aboveBest;
                diagonalRun = aboveRun;
            }
        }
    }
}
