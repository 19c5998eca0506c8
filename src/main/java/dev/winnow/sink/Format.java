package dev.winnow.sink;

import dev.winnow.model.Column;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The output formats. */
public enum Format {
    /** One array, one record a line. */
    JSON,
    /** RFC 4180 with a header. */
    CSV,
    /** Columnar, zstd. */
    PARQUET,
    /** One record a line. */
    JSONL;

    /** The ending of a file's name, without the dot; also the format's name on the command line. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Starts a file of rows with the columns {@code columns}. */
    RecordSink<Row> open(List<? extends Column<?>> columns, StagedFile file) throws IOException {
        return switch (this) {
            case JSON -> JsonSink.array(columns, file);
            case JSONL -> JsonSink.lines(columns, file);
            case CSV -> new CsvSink(columns, file);
            case PARQUET -> new ParquetSink(columns, file);
        };
    }
}
