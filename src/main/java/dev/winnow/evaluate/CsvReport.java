package dev.winnow.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Scores as CSV, one row a group; what is not known is the empty cell. */
final class CsvReport {
    private static final List<String> TEXTS = List.of(
            "texts",
            "word_f1",
            "word_f1_low",
            "word_f1_high",
            "word_precision",
            "word_recall",
            "keep_all_word_f1",
            "shingle_f1",
            "line_f1",
            "line_f1_pooled");
    private static final List<String> SNIPPETS =
            List.of("with_found", "without_kept", "snippet_f1", "keep_all_snippet_f1");

    private CsvReport() {}

    static String text(List<Scores> scores) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            List<String> header = new ArrayList<>(List.of("set", "track", "by", "value", "documents", "empty"));
            header.addAll(TEXTS);
            header.addAll(SNIPPETS);
            csv.printRecord(header);
            for (Scores group : scores) {
                csv.printRecord(cells(group));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static List<@Nullable String> cells(Scores scores) {
        Group group = scores.group();
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(group.set());
        cells.add(group.track());
        cells.add(group.kind().name().toLowerCase(Locale.ROOT));
        cells.add(group.value().isEmpty() ? null : group.value());
        cells.add(Integer.toString(scores.documents()));
        cells.add(Integer.toString(scores.empty()));
        cells.addAll(scores.texts() == null ? Collections.nCopies(TEXTS.size(), null) : cells(scores.texts()));
        Snippets snippets = scores.snippets();
        Snippets keepAll = scores.keepAll();
        cells.addAll(
                snippets == null || keepAll == null
                        ? Collections.nCopies(SNIPPETS.size(), null)
                        : List.of(
                                Figures.exact(snippets.withShare()),
                                Figures.exact(snippets.withoutShare()),
                                Figures.exact(snippets.f1()),
                                Figures.exact(keepAll.f1())));
        return cells;
    }

    private static List<@Nullable String> cells(Scores.Texts texts) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(Integer.toString(texts.documents()));
        cells.add(Figures.exact(texts.words().f1()));
        Interval interval = texts.interval();
        cells.add(interval == null ? null : Figures.exact(interval.low()));
        cells.add(interval == null ? null : Figures.exact(interval.high()));
        cells.add(Figures.exact(texts.words().precision()));
        cells.add(Figures.exact(texts.words().recall()));
        cells.add(Figures.exact(texts.keepAll()));
        cells.add(Figures.exact(texts.shingles()));
        cells.add(Figures.exact(texts.lines()));
        cells.add(Figures.exact(texts.pooledLines()));
        return cells;
    }
}
