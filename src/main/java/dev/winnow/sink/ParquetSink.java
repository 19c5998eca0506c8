package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;

/** Rows as Parquet: zstd, page index, row groups small enough for a small heap. No Hadoop class is loaded. */
final class ParquetSink implements RecordSink<Row> {

    private static final long ROW_GROUP = 32L << 20;

    /** Columns whose values hardly repeat, or are as good as sorted: a dictionary would cost time and gain nothing. */
    private static final Set<String> DISTINCT = Set.of(
            "id",
            "text",
            "title",
            "description",
            "url",
            "canonical_url",
            "file_path",
            "text_sha256",
            "source_sha256",
            "metadata",
            "article_id",
            "original");

    /** Long texts: nobody looks for the smallest one. */
    private static final Set<String> TEXTS = Set.of("text", "description", "metadata", "original", "replacement");

    private final ParquetFile file;
    private final ParquetWriter<Row> writer;
    private long rows;

    ParquetSink(List<? extends Column<?>> columns, StagedFile file) throws IOException {
        this.file = new ParquetFile(file);
        Builder builder = new Builder(this.file, columns)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(ZstdCodecs.load())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                // Rows can be 10 MB: after every one the writer looks how much it holds.
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(1);
        for (Column<?> column : columns) {
            if (DISTINCT.contains(column.name()) || column.type() == ColumnType.Scalar.TIMESTAMP) {
                builder.withDictionaryEncoding(column.name(), false);
            }
            if (TEXTS.contains(column.name())) {
                builder.withStatisticsEnabled(column.name(), false);
            }
        }
        this.writer = builder.build();
    }

    @Override
    public void write(Row row) throws IOException {
        writer.write(row);
        rows++;
    }

    @Override
    public void finish() throws IOException {
        writer.close();
        file.staged().seal(rows);
    }

    @Override
    public void close() throws IOException {
        if (file.staged().facts() == null) {
            // Closing the writer would end the file properly: let what it writes go nowhere.
            file.abandon();
            writer.close();
        }
        file.staged().close();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

        private final List<? extends Column<?>> columns;

        Builder(OutputFile file, List<? extends Column<?>> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
            return new ParquetRows(columns);
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the library
        protected WriteSupport<Row> getWriteSupport(org.apache.hadoop.conf.Configuration configuration) {
            return new ParquetRows(columns);
        }
    }
}
