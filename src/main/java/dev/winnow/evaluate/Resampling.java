package dev.winnow.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a mean could be chance, by drawing whole sites anew: documents of one site are alike (cluster bootstrap and
 * sign-flip test, Efron and Tibshirani 1993, chapters 8 and 15).
 */
final class Resampling {
    private static final long SEED = 1;
    private static final int DRAWS = 1_000;
    private static final int FLIPS = 10_000;
    private static final double TAIL = 0.025;
    /** Sums of the same numbers in another order differ by less. */
    private static final double ROUNDING = 1e-9;

    private final double[] sums;
    private final int[] sizes;

    private Resampling(double[] sums, int[] sizes) {
        this.sums = sums;
        this.sizes = sizes;
    }

    /**
     * One document's value.
     *
     * @param site null: its site is its own
     */
    record Value(@Nullable String site, double value) {}

    static Resampling of(List<Value> values) {
        Map<Object, Integer> indexes = new LinkedHashMap<>();
        double[] sums = new double[values.size()];
        int[] sizes = new int[values.size()];
        for (Value value : values) {
            Object site = value.site() == null ? new Object() : value.site();
            int index = indexes.computeIfAbsent(site, s -> indexes.size());
            sums[index] += value.value();
            sizes[index]++;
        }
        return new Resampling(Arrays.copyOf(sums, indexes.size()), Arrays.copyOf(sizes, indexes.size()));
    }

    /** The interval of the mean; null if there is but one site. */
    @Nullable
    Interval interval() {
        if (sums.length < 2) {
            return null;
        }
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < sums.length; i++) {
                int site = random.nextInt(sums.length);
                sum += sums[site];
                count += sizes[site];
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        return new Interval(means[(int) (TAIL * DRAWS)], means[(int) ((1 - TAIL) * DRAWS) - 1]);
    }

    /** How often the sum would be as far from 0 if each site's sign were chance, 0 to 1. */
    double signFlips() {
        double seen = Math.abs(Arrays.stream(sums).sum()) - ROUNDING;
        Random random = new Random(SEED);
        int asFar = 1;
        for (int flip = 0; flip < FLIPS; flip++) {
            double sum = 0;
            for (double siteSum : sums) {
                sum += random.nextBoolean() ? siteSum : -siteSum;
            }
            asFar += Math.abs(sum) >= seen ? 1 : 0;
        }
        return (double) asFar / (FLIPS + 1);
    }
}
