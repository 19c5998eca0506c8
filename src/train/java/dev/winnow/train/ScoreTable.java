package dev.winnow.train;

import dev.winnow.train.CrossValidation.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The results by set and rendering, and by language where there are several. */
final class ScoreTable {
    private final Map<String, List<Row>> tracks = new LinkedHashMap<>();

    ScoreTable(List<Result> results) {
        Map<String, List<Result>> byTrack = new LinkedHashMap<>();
        for (Result result : results) {
            String track = result.sample().page().set().replace("-dev", "") + " "
                    + result.sample().rendering().name();
            byTrack.computeIfAbsent(track, name -> new ArrayList<>()).add(result);
        }
        byTrack.forEach((track, part) -> tracks.put(track, rows(track, part)));
    }

    /** The track itself first; the mean of its languages last, if there are several. */
    private static List<Row> rows(String track, List<Result> results) {
        Map<String, List<Result>> byLanguage = new TreeMap<>();
        for (Result result : results) {
            byLanguage
                    .computeIfAbsent(result.sample().page().language(), name -> new ArrayList<>())
                    .add(result);
        }
        List<Row> languages = new ArrayList<>();
        byLanguage.forEach((language, part) -> languages.add(Row.of("  " + language, part)));
        List<Row> rows = new ArrayList<>(List.of(Row.of(track, results)));
        if (languages.size() > 1) {
            rows.addAll(languages);
            rows.add(new Row(
                    "  mean of languages",
                    results.size(),
                    mean(languages, Row::model),
                    mean(languages, Row::rules),
                    mean(languages, Row::labels),
                    StrictMath.sqrt(mean(languages, row -> row.error() * row.error()) / languages.size())));
        }
        return rows;
    }

    /** A table for people; errors are standard errors of the paired difference, labels what would be reached by lines labelled right. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-26s %6s %7s %7s %8s %7s %7s",
                "word F1",
                "texts",
                "model",
                "rules",
                "gain",
                "error",
                "labels"));
        tracks.values().forEach(rows -> rows.forEach(row -> lines.add(row.line())));
        return lines;
    }

    /** The scores of the tracks in one line, of the mean of languages where there are several. */
    String summary() {
        List<String> parts = new ArrayList<>();
        tracks.forEach((track, rows) -> parts.add(String.format(
                Locale.ROOT, "%s %.4f", track, rows.get(rows.size() - 1).model())));
        return String.join(", ", parts);
    }

    private static <T> double mean(List<T> values, ToDoubleFunction<T> of) {
        double sum = 0;
        for (T value : values) {
            sum += of.applyAsDouble(value);
        }
        return sum / values.size();
    }

    private record Row(String name, int texts, double model, double rules, double labels, double error) {

        static Row of(String name, List<Result> results) {
            double gain = mean(results, result -> result.f1() - result.byRules());
            double variance = mean(results, result -> square(result.f1() - result.byRules() - gain));
            return new Row(
                    name,
                    results.size(),
                    mean(results, Result::f1),
                    mean(results, Result::byRules),
                    mean(results, Result::byLabels),
                    StrictMath.sqrt(variance / results.size()));
        }

        private static double square(double x) {
            return x * x;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-26s %6d %7.4f %7.4f %+8.4f %7.4f %7s",
                    name,
                    texts,
                    model,
                    rules,
                    model - rules,
                    error,
                    Double.isNaN(labels) ? "-" : String.format(Locale.ROOT, "%.4f", labels));
        }
    }
}
