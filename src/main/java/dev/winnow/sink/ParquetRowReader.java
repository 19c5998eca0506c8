package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads rows from Parquet, only the columns asked for. This links Hadoop classes; nothing that writes may name it. */
final class ParquetRowReader implements RowReader {

    private final Path file;
    private final List<? extends Column<?>> columns;
    private final ParquetFileReader parquet;
    private final MessageType schema;
    private @Nullable RecordReader<Group> group;
    private long left;

    ParquetRowReader(Path file, List<? extends Column<?>> columns) throws IOException {
        this.file = file;
        this.columns = columns;
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(ZstdCodecs.load())
                .build();
        try {
            this.parquet = ParquetFileReader.open(new ParquetInput(file), options);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
        this.schema = requested(parquet.getFileMetaData().getSchema());
        parquet.setRequestedSchema(schema);
    }

    private MessageType requested(MessageType all) {
        List<Type> types = columns.stream()
                .filter(column -> all.containsField(column.name()))
                .map(column -> all.getType(column.name()))
                .toList();
        return new MessageType(all.getName(), types);
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (left == 0 || group == null) {
                PageReadStore pages = parquet.readNextRowGroup();
                if (pages == null) {
                    return null;
                }
                left = pages.getRowCount();
                group = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
            }
            left--;
            return row(group.read(), columns);
        } catch (RuntimeException e) { // the library throws many kinds at a damaged file
            throw unreadable(e);
        }
    }

    private IOException unreadable(RuntimeException e) {
        return new IOException(file + " is not Parquet of winnow: " + e.getMessage(), e);
    }

    private static Row row(Group group, List<? extends Column<?>> columns) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String name = columns.get(i).name();
            if (group.getType().containsField(name) && group.getFieldRepetitionCount(name) > 0) {
                cells[i] = value(columns.get(i).type(), group, name);
            }
        }
        return Row.read(columns, cells);
    }

    private static Object value(ColumnType type, Group group, String name) {
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar(scalar, group, name);
        }
        Group nested = group.getGroup(name, 0);
        if (!(type instanceof ColumnType.ListOf list)) {
            return row(nested, ((ColumnType.Struct) type).fields());
        }
        int count = nested.getFieldRepetitionCount("list");
        List<Object> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(value(list.element(), nested.getGroup("list", i), "element"));
        }
        return elements;
    }

    private static Object scalar(ColumnType.Scalar type, Group group, String name) {
        return switch (type) {
            case STRING, JSON -> group.getString(name, 0);
            case INT32 -> group.getInteger(name, 0);
            case INT64 -> group.getLong(name, 0);
            case SCORE -> group.getDouble(name, 0);
            case TIMESTAMP -> Instant.EPOCH.plus(group.getLong(name, 0), ChronoUnit.MICROS);
        };
    }

    @Override
    public void close() throws IOException {
        parquet.close();
    }
}
