package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Hands rows to the Parquet writer, value by value. */
final class ParquetRows extends WriteSupport<Row> {

    private final List<? extends Column<?>> columns;
    private final MessageType schema;

    @SuppressWarnings("NullAway.Init") // the writer calls prepareForWrite before the first row
    private RecordConsumer out;

    ParquetRows(List<? extends Column<?>> columns) {
        this.columns = columns;
        this.schema = ParquetTypes.message("winnow", columns);
    }

    /** Never called: the writer is given a {@link ParquetConfiguration}. */
    @Override
    @SuppressWarnings("deprecation") // abstract in the library
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(Row row) {
        out.startMessage();
        writeFields(columns, row);
        out.endMessage();
    }

    private void writeFields(List<? extends Column<?>> fields, Row row) {
        for (int i = 0; i < fields.size(); i++) {
            Object value = row.cell(i);
            if (value != null) {
                Column<?> field = fields.get(i);
                out.startField(field.name(), i);
                write(field.type(), value);
                out.endField(field.name(), i);
            }
        }
    }

    private void write(ColumnType type, Object value) {
        if (type instanceof ColumnType.Scalar scalar) {
            writeScalar(scalar, value);
            return;
        }
        out.startGroup();
        if (type instanceof ColumnType.ListOf list) {
            writeElements(list.element(), (List<?>) value);
        } else {
            writeFields(((ColumnType.Struct) type).fields(), (Row) value);
        }
        out.endGroup();
    }

    private void writeElements(ColumnType type, List<?> elements) {
        if (elements.isEmpty()) {
            return;
        }
        out.startField("list", 0);
        for (Object element : elements) {
            out.startGroup();
            out.startField("element", 0);
            write(type, element);
            out.endField("element", 0);
            out.endGroup();
        }
        out.endField("list", 0);
    }

    private void writeScalar(ColumnType.Scalar type, Object value) {
        switch (type) {
            case STRING, JSON -> out.addBinary(Binary.fromString((String) value));
            case INT32 -> out.addInteger((Integer) value);
            case INT64 -> out.addLong((Long) value);
            case SCORE -> out.addDouble((Double) value);
            case TIMESTAMP -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
        }
    }
}
