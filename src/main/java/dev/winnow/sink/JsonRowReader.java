package dev.winnow.sink;

import dev.winnow.model.Column;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads rows from JSON, an array or lines. */
final class JsonRowReader implements RowReader {

    private final Path file;
    private final List<? extends Column<?>> columns;
    private final InputStream in;
    private final JsonParser json;

    JsonRowReader(Path file, List<? extends Column<?>> columns) throws IOException {
        this.file = file;
        this.columns = columns;
        this.in = Files.newInputStream(file);
        this.json = JsonValues.parser(in);
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            if (token == JsonToken.END_ARRAY) {
                token = json.nextToken();
            }
            return token == null ? null : JsonValues.struct(json, columns);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is not JSON of winnow: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (in) {
            json.close();
        }
    }
}
