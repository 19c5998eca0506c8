package dev.winnow.sink;

import dev.winnow.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Writes and reads whole data sets for tests. */
final class Published {

    private Published() {}

    static Path articles(Path directory, List<Article> articles) throws IOException {
        return table(directory, Table.ARTICLES, EnumSet.allOf(Format.class), articles);
    }

    static <R> Path table(Path directory, Table<R> table, Collection<Format> formats, List<R> rows) throws IOException {
        try (Commit commit = Commit.open(directory);
                TableSink<R> sink = TableSink.open(table, formats, commit)) {
            for (R row : rows) {
                sink.write(row);
            }
            sink.finish();
            commit.publish();
        }
        return directory;
    }

    static <R> List<Row> rows(Table<R> table, List<R> values) {
        return values.stream().map(table::row).toList();
    }

    static List<Row> read(Path directory, Table<?> table, Format format) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = RowReader.open(directory.resolve(table.fileName(format)), format, table.columns())) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
