package dev.winnow.sink;

import dev.winnow.model.Column;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows back, one by one, equal to those that were written. */
public interface RowReader extends Closeable {

    /**
     * The next row, or null after the last one.
     *
     * @throws IOException also if the file is not one that winnow writes
     */
    @Nullable
    Row next() throws IOException;

    /**
     * Opens a file.
     *
     * @param columns those to read; a column that the file does not have is null
     */
    static RowReader open(Path file, Format format, List<? extends Column<?>> columns) throws IOException {
        return switch (format) {
            case JSON, JSONL -> new JsonRowReader(file, columns);
            case CSV -> new CsvRowReader(file, columns);
            case PARQUET -> new ParquetRowReader(file, columns);
        };
    }
}
