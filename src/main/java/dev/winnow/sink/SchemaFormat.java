package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The ways to write down the schema of a table. */
public enum SchemaFormat {
    /** For people. */
    TABLE {
        @Override
        public String of(Table<?> table) {
            StringBuilder text = new StringBuilder();
            for (Column<?> column : table.columns()) {
                String type = sqlType(column.type()).toLowerCase(Locale.ROOT) + (column.required() ? " req" : "");
                text.append(String.format(Locale.ROOT, "%-26s %-40s %s%n", column.name(), type, column.meaning()));
            }
            return text.toString();
        }
    },
    /** JSON Schema, draft 2020-12, of one record. */
    JSON_SCHEMA {
        @Override
        public String of(Table<?> table) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = JsonFactory.builder().build().createGenerator(new PrettyJson(), bytes)) {
                json.writeStartObject();
                json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
                json.writeStringProperty("title", table.name());
                writeProperties(json, table.columns());
                json.writeEndObject();
            }
            return bytes.toString(StandardCharsets.UTF_8) + "\n";
        }
    },
    /** A table definition that DuckDB takes. */
    SQL {
        @Override
        public String of(Table<?> table) {
            return table.columns().stream()
                    .map(c -> "  \"" + c.name() + "\" " + sqlType(c.type()) + (c.required() ? " NOT NULL" : ""))
                    .collect(Collectors.joining(",\n", "CREATE TABLE " + table.name() + " (\n", "\n);\n"));
        }
    },
    /** The schema in Parquet's own notation. */
    PARQUET {
        @Override
        public String of(Table<?> table) {
            return ParquetTypes.message(table.name(), table.columns()).toString();
        }
    };

    /** The schema of a table, ending with a line end. */
    public abstract String of(Table<?> table);

    private static String sqlType(ColumnType type) {
        if (type instanceof ColumnType.ListOf list) {
            return sqlType(list.element()) + "[]";
        }
        if (type instanceof ColumnType.Struct struct) {
            return struct.fields().stream()
                    .map(field -> "\"" + field.name() + "\" " + sqlType(field.type()))
                    .collect(Collectors.joining(", ", "STRUCT(", ")"));
        }
        return switch ((ColumnType.Scalar) type) {
            case STRING, JSON -> "VARCHAR";
            case INT32 -> "INTEGER";
            case INT64 -> "BIGINT";
            case SCORE -> "DOUBLE";
            case TIMESTAMP -> "TIMESTAMPTZ";
        };
    }

    private static void writeProperties(JsonGenerator json, List<? extends Column<?>> columns) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        for (Column<?> column : columns) {
            json.writeObjectPropertyStart(column.name());
            json.writeStringProperty("description", column.meaning());
            writeType(json, column.type(), column.required());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("required");
        columns.forEach(column -> json.writeString(column.name()));
        json.writeEndArray();
        json.writeBooleanProperty("additionalProperties", false);
    }

    private static void writeType(JsonGenerator json, ColumnType type, boolean required) {
        if (type instanceof ColumnType.Struct struct) {
            writeProperties(json, struct.fields());
            return;
        }
        json.writeName("type");
        if (required) {
            json.writeString(jsonType(type));
        } else {
            json.writeStartArray();
            json.writeString(jsonType(type));
            json.writeString("null");
            json.writeEndArray();
        }
        if (type == ColumnType.Scalar.TIMESTAMP) {
            json.writeStringProperty("format", "date-time");
        } else if (type instanceof ColumnType.ListOf list) {
            json.writeObjectPropertyStart("items");
            writeType(json, list.element(), true);
            json.writeEndObject();
        }
    }

    private static String jsonType(ColumnType type) {
        if (type instanceof ColumnType.ListOf) {
            return "array";
        }
        return switch ((ColumnType.Scalar) type) {
            case STRING, JSON, TIMESTAMP -> "string";
            case INT32, INT64 -> "integer";
            case SCORE -> "number";
        };
    }
}
