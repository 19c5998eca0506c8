package dev.winnow.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well what was found covers what was asked for, each 0 to 1.
 *
 * @param precision share of the found that was asked for
 * @param recall share of the asked for that was found
 * @param f1 harmonic mean of both
 */
public record Measure(double precision, double recall, double f1) {
    private static final Measure ALL = new Measure(1, 1, 1);
    private static final Measure NOTHING = new Measure(0, 0, 0);

    /** Compares two bags. Where nothing is asked for, nothing should be found. */
    static Measure ofBags(List<?> found, List<?> asked) {
        Map<Object, Integer> open = new HashMap<>();
        for (Object element : asked) {
            open.merge(element, 1, Integer::sum);
        }
        int common = 0;
        for (Object element : found) {
            Integer left = open.get(element);
            if (left != null && left > 0) {
                open.put(element, left - 1);
                common++;
            }
        }
        return ofCounts(common, found.size(), asked.size());
    }

    /** The measure of {@code common} elements among those found and those asked for. */
    static Measure ofCounts(long common, long found, long asked) {
        if (asked == 0) {
            return found == 0 ? ALL : NOTHING;
        }
        if (common == 0) {
            return NOTHING;
        }
        double precision = (double) common / found;
        double recall = (double) common / asked;
        return new Measure(precision, recall, 2 * precision * recall / (precision + recall));
    }

    Measure plus(Measure other) {
        return new Measure(precision + other.precision, recall + other.recall, f1 + other.f1);
    }

    Measure over(int count) {
        return new Measure(precision / count, recall / count, f1 / count);
    }
}
