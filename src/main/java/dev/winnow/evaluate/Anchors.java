package dev.winnow.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two sequences of tokens surely belong together: runs of tokens that each has but once, in one order (as in Cohen's
 * patience diff). What lies between is left to {@link Alignment}, which then has little to do.
 */
final class Anchors {
    private static final int RUN = 8;
    private static final int REPEATED = -1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int[] source;
    private final int[] truth;

    private record Pair(int source, int truth) {}

    private Anchors(int[] source, int[] truth) {
        this.source = source;
        this.truth = truth;
    }

    /** For each token of {@code source} the index of the token of {@code truth} that it surely matches, or -1. */
    static int[] between(int[] source, int[] truth) {
        return new Anchors(source, truth).matches();
    }

    private int[] matches() {
        int[] matches = new int[source.length];
        Arrays.fill(matches, -1);
        int lastSource = -1;
        int lastTruth = -1;
        for (Pair pair : chain(pairs())) {
            for (int i = 0; i < RUN; i++) {
                if (pair.source + i > lastSource && pair.truth + i > lastTruth) {
                    lastSource = pair.source + i;
                    lastTruth = pair.truth + i;
                    matches[lastSource] = lastTruth;
                }
            }
        }
        return matches;
    }

    /** The runs that stand once in either sequence, in order of the source. */
    private List<Pair> pairs() {
        Map<Long, Integer> starts = starts(truth);
        List<Pair> pairs = new ArrayList<>();
        Map<Long, Integer> own = starts(source);
        for (int i = 0; i + RUN <= source.length; i++) {
            long hash = hash(source, i);
            int start = starts.getOrDefault(hash, REPEATED);
            if (start >= 0
                    && own.getOrDefault(hash, REPEATED) == i
                    && Arrays.equals(source, i, i + RUN, truth, start, start + RUN)) {
                pairs.add(new Pair(i, start));
            }
        }
        return pairs;
    }

    private static Map<Long, Integer> starts(int[] tokens) {
        Map<Long, Integer> starts = new HashMap<>();
        for (int i = 0; i + RUN <= tokens.length; i++) {
            starts.merge(hash(tokens, i), i, (one, other) -> REPEATED);
        }
        return starts;
    }

    private static long hash(int[] tokens, int start) {
        long hash = 0;
        for (int i = start; i < start + RUN; i++) {
            hash = (hash ^ tokens[i]) * FACTOR;
        }
        return hash;
    }

    /** The longest chain of pairs that rise in the truth too (Schensted, 1961). */
    private static List<Pair> chain(List<Pair> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < before.length; i++) {
            int place = place(pairs, ends, length, pairs.get(i).truth);
            before[i] = place == 0 ? -1 : ends[place - 1];
            ends[place] = i;
            length = Math.max(length, place + 1);
        }
        Pair[] chain = new Pair[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            chain[i] = pairs.get(at);
            at = before[at];
        }
        return List.of(chain);
    }

    private static int place(List<Pair> pairs, int[] ends, int length, int truth) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle]).truth < truth) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
