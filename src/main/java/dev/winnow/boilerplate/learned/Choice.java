package dev.winnow.boilerplate.learned;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The lines of a document that make the best text of it: of all sets of lines, the one with the greatest expected F-measure
 * in words, to which the likeliest lines belong (after Jansche, 2007: the expectation of the ratio is taken as the ratio of
 * expectations).
 *
 * @param kept one for each line
 * @param expected F-measure that the kept lines are expected to reach, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Choice(boolean[] kept, double expected) {
    /** What a line without words counts, so that it has a place in the order of things. */
    private static final double LEAST_WORDS = 0.5;

    /**
     * Takes the lines in the order of their probability, as long as the measure grows.
     *
     * @param probabilities of being content; 0 for a line that goes in any case
     * @param words number of words of each line
     * @param beta how many times as much recall counts as precision
     */
    public static Choice of(double[] probabilities, int[] words, double beta) {
        int[] order = order(probabilities);
        double all = 0;
        for (int i = 0; i < words.length; i++) {
            all += probabilities[i] * weight(words[i]);
        }
        double weight = beta * beta;
        double content = 0;
        double taken = 0;
        double best = 0;
        int count = 0;
        for (int k = 0; k < order.length && probabilities[order[k]] > 0; k++) {
            double size = weight(words[order[k]]);
            content += probabilities[order[k]] * size;
            taken += size;
            double measure = (1 + weight) * content / (taken + weight * all);
            if (measure > best) {
                best = measure;
                count = k + 1;
            }
        }
        boolean[] kept = new boolean[words.length];
        for (int k = 0; k < count; k++) {
            kept[order[k]] = true;
        }
        return new Choice(kept, best);
    }

    /** F1 in words that a set of lines is expected to reach, 0 to 1. */
    public static double expected(double[] probabilities, int[] words, boolean[] kept) {
        double all = 0;
        double content = 0;
        double taken = 0;
        for (int i = 0; i < words.length; i++) {
            double size = weight(words[i]);
            all += probabilities[i] * size;
            content += kept[i] ? probabilities[i] * size : 0;
            taken += kept[i] ? size : 0;
        }
        return taken + all == 0 ? 0 : 2 * content / (taken + all);
    }

    private static double weight(int words) {
        return Math.max(LEAST_WORDS, words);
    }

    /** The lines from the likeliest on; of equals, the first. */
    private static int[] order(double[] probabilities) {
        Comparator<Integer> likelier = Comparator.comparingDouble(i -> -probabilities[i]);
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(likelier)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
