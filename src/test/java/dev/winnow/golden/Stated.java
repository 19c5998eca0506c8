package dev.winnow.golden;

import dev.winnow.model.Article;
import dev.winnow.model.Columns;
import dev.winnow.model.Converted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a golden case says of a column of the record: a row {@code | column | value |}; {@code null} if the record must
 * leave it open.
 *
 * @param value of a list: its items, joined by semicolons
 */
record Stated(String column, String value) {
    private static final int COLUMNS = 2;

    /** The rows of the table whose head is {@code | column | value |}. */
    static List<Stated> of(List<String> markdown) {
        List<Stated> stated = new ArrayList<>();
        boolean inside = false;
        for (String row : markdown) {
            String[] cells = row.strip().split("(?<!\\\\)\\|", -1);
            boolean isRow = row.startsWith("|") && cells.length == COLUMNS + 2;
            if (!isRow) {
                inside = false;
            } else if (cells[1].strip().equals("column")) {
                inside = true;
            } else if (inside && !cells[1].startsWith("-")) {
                String name = cells[1].strip().replace("`", "");
                stated.add(new Stated(name, cells[2].strip().replace("`", "").replace("\\|", "|")));
            }
        }
        return stated;
    }

    /** Empty if the record says so too; else what it says. */
    String difference(Converted converted) {
        String found = Objects.toString(value(converted.article()));
        return found.equals(value) ? "" : column + ": expected " + value + ", but was " + found;
    }

    private @Nullable Object value(Article article) {
        Object found = Columns.ARTICLES.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + column))
                .value()
                .apply(article);
        return found instanceof List<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : found;
    }
}
