package dev.winnow.sink;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a table. */
final class ParquetTypes {

    private ParquetTypes() {}

    static MessageType message(String name, List<? extends Column<?>> columns) {
        return new MessageType(name, fields(columns));
    }

    private static List<Type> fields(List<? extends Column<?>> columns) {
        return columns.stream()
                .map(c -> type(c.type(), c.required() ? Repetition.REQUIRED : Repetition.OPTIONAL, c.name()))
                .toList();
    }

    private static Type type(ColumnType type, Repetition repetition, String name) {
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar(scalar, repetition, name);
        }
        if (type instanceof ColumnType.ListOf list) {
            // spec: LogicalTypes.md, Lists: a group "list" of a group "element"
            return Types.list(repetition)
                    .element(type(list.element(), Repetition.REQUIRED, "element"))
                    .named(name);
        }
        return new GroupType(repetition, name, fields(((ColumnType.Struct) type).fields()));
    }

    private static Type scalar(ColumnType.Scalar type, Repetition repetition, String name) {
        return switch (type) {
            case STRING, JSON ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(stringType())
                        .named(name);
            case INT32 -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
            case INT64 -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
            case SCORE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
            case TIMESTAMP ->
                Types.primitive(PrimitiveTypeName.INT64, repetition)
                        .as(timestampType(true, TimeUnit.MICROS))
                        .named(name);
        };
    }
}
