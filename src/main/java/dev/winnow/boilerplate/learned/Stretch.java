package dev.winnow.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * The run of lines with the greatest value, where paragraphs count for it and fragments against it (the maximum-sum segment
 * of Kadane's algorithm).
 */
final class Stretch {
    /** What a fragment costs, in words. */
    private static final double[] COSTS = {1, 4, 12, 40};

    private static final double COST_OF_CUE = 2;

    private final int start;
    private final int end;
    private final double[] valueBefore;

    private Stretch(double[] values) {
        valueBefore = new double[values.length + 1];
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestStart = 0;
        int bestEnd = values.length;
        for (int i = 0; i < values.length; i++) {
            valueBefore[i + 1] = valueBefore[i] + values[i];
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += values[i];
            if (sum > best) {
                best = sum;
                bestStart = from;
                bestEnd = i + 1;
            }
        }
        start = bestStart;
        end = bestEnd;
    }

    /** One stretch for each cost, from the cheapest on. */
    static List<Stretch> windows(DocumentLines lines) {
        List<Stretch> windows = new ArrayList<>();
        for (double cost : COSTS) {
            double[] values = new double[lines.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(lines, i, cost);
            }
            windows.add(new Stretch(values));
        }
        return windows;
    }

    private static double value(DocumentLines lines, int i, double cost) {
        if (lines.hasCue(i)) {
            return -COST_OF_CUE * cost;
        }
        if (lines.isParagraph(i)) {
            return lines.words(i);
        }
        return lines.shape(i).isFragment() ? -cost : 0;
    }

    static int count() {
        return COSTS.length;
    }

    int start() {
        return start;
    }

    /** Index after the last line. */
    int end() {
        return end;
    }

    boolean contains(int i) {
        return start <= i && i < end;
    }

    /** What the stretch loses when it is drawn out to line {@code i}; 0 inside. */
    double cost(int i) {
        if (i < start) {
            return valueBefore[i] - valueBefore[start];
        }
        return i < end ? 0 : valueBefore[end] - valueBefore[i + 1];
    }
}
