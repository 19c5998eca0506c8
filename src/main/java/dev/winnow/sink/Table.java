package dev.winnow.sink;

import dev.winnow.model.Article;
import dev.winnow.model.Column;
import dev.winnow.model.Columns;
import dev.winnow.model.EditRow;
import dev.winnow.model.Rejected;
import java.util.List;

/**
 * A table of the data set: its name, which is also that of its files, and its columns.
 *
 * @param <R> what a row is made of
 */
public record Table<R>(String name, List<Column<R>> columns, Scrub scrub) {

    public static final Table<Article> ARTICLES = new Table<>("articles", Columns.ARTICLES, Scrub.CLEAN);

    public static final Table<EditRow> EDITS = new Table<>("edits", Columns.EDITS, Scrub.EXACT);

    public static final Table<Rejected> REJECTS = new Table<>("rejects", RejectColumns.ALL, Scrub.CLEAN);

    static final List<Table<?>> ALL = List.of(ARTICLES, EDITS, REJECTS);

    public String fileName(Format format) {
        return name + '.' + format.ending();
    }

    Row row(R value) {
        return Row.of(columns, value, scrub);
    }
}
