package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.CostlyLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as tables in 120 columns. */
final class TextReport {
    private static final int WIDTH = 120;
    private static final String UNKNOWN = "-";
    private static final List<String> SCORES = List.of(
            "", "docs", "empty", "F1", "95 %", "P", "R", "all", "4-gram", "line", "pooled", "found", "wrong", "snips");
    private static final List<String> PAIRS =
            List.of("", "pairs", "before", "now", "change", "95 %", "won", "lost", "tied", "p");

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    TextReport(Results results) {
        this.results = results;
    }

    String text() {
        List<List<String>> rows = new ArrayList<>(List.of(SCORES));
        results.scores().forEach(scores -> rows.add(row(scores)));
        print(rows);
        if (results.comparison() != null) {
            print(results.comparison());
        }
        if (!results.worst().isEmpty()) {
            text.append("\nworst documents: + kept, - lost, with their tokens\n");
            results.worst().forEach(this::print);
        }
        return text.toString();
    }

    private static List<String> row(Scores scores) {
        Group group = scores.group();
        List<String> row = new ArrayList<>();
        row.add(group.value().isEmpty() ? group.set() + " " + group.track() : "  " + group.value());
        row.add(Integer.toString(scores.documents()));
        row.add(Integer.toString(scores.empty()));
        row.addAll(cells(scores.texts(), scores.keepAll()));
        Snippets snippets = scores.snippets();
        row.add(snippets == null ? UNKNOWN : Figures.share(snippets.withShare()));
        row.add(snippets == null ? UNKNOWN : Figures.share(snippets.withoutShare()));
        row.add(snippets == null ? UNKNOWN : Figures.share(snippets.f1()));
        return row;
    }

    private static List<String> cells(Scores.@Nullable Texts texts, @Nullable Snippets keepAll) {
        if (texts == null) {
            String all = keepAll == null ? UNKNOWN : Figures.share(keepAll.f1());
            return List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, all, UNKNOWN, UNKNOWN, UNKNOWN);
        }
        Interval interval = texts.interval();
        return List.of(
                Figures.share(texts.words().f1()),
                interval == null ? UNKNOWN : Figures.share(interval.low()) + "-" + Figures.share(interval.high()),
                Figures.share(texts.words().precision()),
                Figures.share(texts.words().recall()),
                Figures.share(texts.keepAll()),
                Figures.share(texts.shingles()),
                Figures.share(texts.lines()),
                Figures.share(texts.pooledLines()));
    }

    private void print(Comparison comparison) {
        text.append("\nword F1 against the earlier run\n");
        List<List<String>> rows = new ArrayList<>(List.of(PAIRS));
        comparison.tracks().forEach(pairs -> rows.add(row(pairs)));
        print(rows);
        text.append("not compared: ")
                .append(comparison.onlyHere())
                .append(" documents of this run, ")
                .append(comparison.onlyThere())
                .append(" of the earlier one\n");
    }

    private static List<String> row(Comparison.Pairs pairs) {
        Interval change = pairs.change();
        return List.of(
                pairs.group().set() + " " + pairs.group().track(),
                Integer.toString(pairs.documents()),
                Figures.share(pairs.before()),
                Figures.share(pairs.now()),
                Figures.signed(pairs.now() - pairs.before()),
                change == null ? UNKNOWN : Figures.signed(change.low()) + " " + Figures.signed(change.high()),
                Integer.toString(pairs.won()),
                Integer.toString(pairs.lost()),
                Integer.toString(pairs.tied()),
                Figures.share(pairs.p()));
    }

    private void print(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            text.append(row.get(0)).append(" ".repeat(widths[0] - row.get(0).length()));
            for (int i = 1; i < widths.length; i++) {
                text.append(" ".repeat(widths[i] + 2 - row.get(i).length())).append(row.get(i));
            }
            text.append('\n');
        }
    }

    private void print(DocumentScore document) {
        text.append("\n  ").append(document.key().set());
        text.append(' ').append(document.key().track());
        text.append(' ').append(document.key().id());
        if (document.text() != null) {
            text.append("  F1 ").append(Figures.share(document.text().words().f1()));
            text.append("  keep all ").append(Figures.share(document.text().keepAll()));
        }
        text.append(document.empty() ? "  nothing left\n" : "\n");
        for (CostlyLine line : document.costly()) {
            String start = "    " + (line.kept() ? '+' : '-') + " " + line.tokens() + "  ";
            text.append(start).append(cut(line.text(), WIDTH - start.length())).append('\n');
        }
    }

    private static String cut(String line, int length) {
        if (line.length() <= length) {
            return line;
        }
        int end = length - 3;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "...";
    }
}
