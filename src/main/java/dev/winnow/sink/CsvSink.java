package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV after RFC 4180: UTF-8 without byte order mark, a header, cells quoted where they must be, lists and structs
 * as JSON, null as the empty cell.
 */
final class CsvSink implements RecordSink<Row> {

    // Quirk: records end with LF, as lines within texts do. CRLF, which the RFC asks for, makes readers that guess the
    // line ending from the first kilobytes take one of the two for data.
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final List<? extends Column<?>> columns;
    private final StagedFile file;
    private final Writer writer;
    private final CSVPrinter csv;
    private final JsonCells json = new JsonCells("");
    private long rows;

    CsvSink(List<? extends Column<?>> columns, StagedFile file) throws IOException {
        this.columns = columns;
        this.file = file;
        this.writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        this.csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void write(Row row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            csv.print(cell(columns.get(i).type(), row.cell(i)));
        }
        csv.println();
        rows++;
    }

    private @Nullable String cell(ColumnType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double score) {
            return Scores.text(score);
        }
        return type instanceof ColumnType.Scalar ? value.toString() : json.text(type, value);
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
        file.seal(rows);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
