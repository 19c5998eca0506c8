package dev.winnow.train;

import dev.winnow.train.CrossValidation.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well the quality that winnow expects agrees with the word F1 of texts from sites that the model has not seen. */
final class Reliability {
    private static final double BAD = 0.7;
    private static final int BINS = 10;
    private static final int BAR = 40;

    private final List<Result> results;

    /** @param results of which some say a quality */
    Reliability(List<Result> results) {
        this.results = results.stream()
                .filter(result -> result.quality() != null)
                .filter(result -> result.sample().weight() > 0)
                .filter(result -> result.sample().rendering().form() != Rendering.Form.RESHAPED)
                .sorted(Comparator.comparingDouble(Reliability::quality))
                .toList();
    }

    private static double quality(Result result) {
        Double quality = result.quality();
        return quality == null ? 0 : quality;
    }

    /** A diagram, one row for each tenth of quality, and what the least sure tenth of the texts holds. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("quality     texts  word F1");
        for (int bin = 0; bin < BINS; bin++) {
            double low = (double) bin / BINS;
            double high = (bin + 1.0) / BINS;
            boolean last = bin == BINS - 1;
            List<Result> part = results.stream()
                    .filter(result -> quality(result) >= low && (quality(result) < high || last))
                    .toList();
            if (!part.isEmpty()) {
                double mean = part.stream().mapToDouble(Result::f1).average().orElse(0);
                lines.add(String.format(
                        Locale.ROOT, "%.1f to %.1f %6d  %.3f %s", low, high, part.size(), mean, bar(mean)));
            }
        }
        List<Result> least = results.subList(0, results.size() / BINS);
        lines.add(String.format(
                Locale.ROOT,
                "the tenth of the texts with the lowest quality holds %.2f of those with F1 below %.1f",
                (double) bad(least) / Math.max(1, bad(results)),
                BAD));
        return lines;
    }

    private static String bar(double mean) {
        return "#".repeat((int) Math.round(mean * BAR));
    }

    private static long bad(List<Result> some) {
        return some.stream().filter(result -> result.f1() < BAD).count();
    }
}
