package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads rows from CSV. */
final class CsvRowReader implements RowReader {

    private final Path file;
    private final List<? extends Column<?>> columns;
    private final CSVParser csv;
    private final Iterator<CSVRecord> records;

    CsvRowReader(Path file, List<? extends Column<?>> columns) throws IOException {
        this.file = file;
        this.columns = columns;
        this.csv = CsvSink.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        this.records = csv.iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException | JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is not CSV of winnow: " + e.getMessage(), e);
        }
    }

    private Row row(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalArgumentException("record " + line.getRecordNumber() + " has " + line.size() + " cells");
        }
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Column<?> column = columns.get(i);
            String text = line.isMapped(column.name()) ? line.get(column.name()) : "";
            cells[i] = text.isEmpty() && !column.required() ? null : value(column.type(), text);
        }
        return Row.read(columns, cells);
    }

    private static Object value(ColumnType type, String text) {
        if (!(type instanceof ColumnType.Scalar scalar)) {
            return JsonValues.parse(type, text);
        }
        return switch (scalar) {
            case STRING, JSON -> text;
            case INT32 -> Integer.valueOf(text);
            case INT64 -> Long.valueOf(text);
            case SCORE -> Double.valueOf(text);
            case TIMESTAMP -> JsonValues.instant(text);
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
