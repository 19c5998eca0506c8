package dev.winnow.train;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Chooses the lines that promise the highest word F1, given how likely each is content. */
final class Decision {
    /** What a line without words counts. */
    private static final double LEAST_WORDS = 0.5;

    private Decision() {}

    /** The kept lines; those without a cue if no line is likely at all. */
    static boolean[] kept(MeasuredText text, double[] probabilities) {
        int lines = probabilities.length;
        double[] likely = new double[lines];
        double[] words = new double[lines];
        double expected = 0;
        for (int i = 0; i < lines; i++) {
            likely[i] = text.cued()[i] ? 0 : probabilities[i];
            words[i] = Math.max(LEAST_WORDS, text.words().words(i));
            expected += likely[i] * words[i];
        }
        boolean[] kept = new boolean[lines];
        if (expected == 0) {
            for (int i = 0; i < lines; i++) {
                kept[i] = !text.cued()[i];
            }
            return kept;
        }
        int[] order = likeliestFirst(likely);
        int best = best(order, likely, words, expected);
        for (int i = 0; i <= best; i++) {
            kept[order[i]] = true;
        }
        return kept;
    }

    private static int[] likeliestFirst(double[] likely) {
        return IntStream.range(0, likely.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -likely[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Index in {@code order} of the last line to keep. */
    private static int best(int[] order, double[] likely, double[] words, double expected) {
        double right = 0;
        double all = 0;
        double most = -1;
        int best = 0;
        for (int i = 0; i < order.length; i++) {
            right += likely[order[i]] * words[order[i]];
            all += words[order[i]];
            if (right / (all + expected) > most) {
                most = right / (all + expected);
                best = i;
            }
        }
        return best;
    }
}
