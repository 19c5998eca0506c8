package dev.winnow.sink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The same rows in one file per format. Each row is taken apart and checked once for all formats.
 *
 * @param <R> what a row is made of
 */
public final class TableSink<R> implements RecordSink<R> {

    private final Table<R> table;
    private final List<RecordSink<Row>> files;

    private TableSink(Table<R> table, List<RecordSink<Row>> files) {
        this.table = table;
        this.files = files;
    }

    /** Stages one file per format in {@code commit}. */
    public static <R> TableSink<R> open(Table<R> table, Collection<Format> formats, Commit commit) throws IOException {
        List<RecordSink<Row>> files = new ArrayList<>();
        for (Format format : formats) {
            files.add(format.open(table.columns(), commit.stage(table.fileName(format))));
        }
        return new TableSink<>(table, files);
    }

    @Override
    public void write(R value) throws IOException {
        Row row = table.row(value);
        for (RecordSink<Row> file : files) {
            file.write(row);
        }
    }

    @Override
    public void finish() throws IOException {
        for (RecordSink<Row> file : files) {
            file.finish();
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(files);
    }
}
