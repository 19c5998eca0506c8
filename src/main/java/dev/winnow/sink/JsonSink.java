package dev.winnow.sink;

import dev.winnow.model.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Rows as JSON, one a line: as one array, or as JSON Lines. Every key stands in every record. */
final class JsonSink implements RecordSink<Row> {

    private static final int FULL = 1 << 18;

    private final List<? extends Column<?>> columns;
    private final List<SerializedString> names;
    private final StagedFile file;
    private final boolean array;
    private final JsonGenerator json;
    // The generator writes to memory: it would wrap an IOException of the file into one of its own.
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * FULL);
    private long rows;

    private JsonSink(List<? extends Column<?>> columns, StagedFile file, boolean array) throws IOException {
        this.columns = columns;
        this.names = JsonCells.names(columns);
        this.file = file;
        this.array = array;
        this.json = new JsonCells(array ? ",\n" : "\n").generator(bytes);
        if (array) {
            print("[\n");
        }
    }

    static JsonSink array(List<? extends Column<?>> columns, StagedFile file) throws IOException {
        return new JsonSink(columns, file, true);
    }

    static JsonSink lines(List<? extends Column<?>> columns, StagedFile file) throws IOException {
        return new JsonSink(columns, file, false);
    }

    @Override
    public void write(Row row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            json.writeName(names.get(i));
            JsonCells.write(json, columns.get(i).type(), row.cell(i));
        }
        json.writeEndObject();
        rows++;
        if (bytes.size() >= FULL) {
            drain();
        }
    }

    @Override
    public void finish() throws IOException {
        json.flush();
        drain();
        if (rows > 0) {
            print("\n");
        }
        if (array) {
            print("]\n");
        }
        file.seal(rows);
    }

    private void drain() throws IOException {
        bytes.writeTo(file);
        bytes.reset();
    }

    private void print(String ascii) throws IOException {
        file.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        json.close();
        file.close();
    }
}
