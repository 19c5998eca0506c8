package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** The cells of a table as JSON values. */
final class JsonCells {

    private final JsonFactory factory;

    /** @param separator what stands between two values of a stream */
    JsonCells(String separator) {
        this.factory = JsonFactory.builder().rootValueSeparator(separator).build();
    }

    JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** One value as a text of its own. */
    String text(ColumnType type, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, type, value);
        }
        return text.toString();
    }

    static List<SerializedString> names(List<? extends Column<?>> columns) {
        return columns.stream().map(c -> new SerializedString(c.name())).toList();
    }

    static void write(JsonGenerator json, ColumnType type, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (type instanceof ColumnType.Scalar scalar) {
            writeScalar(json, scalar, value);
        } else if (type instanceof ColumnType.ListOf list) {
            json.writeStartArray();
            for (Object element : (List<?>) value) {
                write(json, list.element(), element);
            }
            json.writeEndArray();
        } else {
            writeStruct(json, ((ColumnType.Struct) type).fields(), (Row) value);
        }
    }

    private static void writeStruct(JsonGenerator json, List<Column<Object>> fields, Row row) {
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeName(fields.get(i).name());
            write(json, fields.get(i).type(), row.cell(i));
        }
        json.writeEndObject();
    }

    private static void writeScalar(JsonGenerator json, ColumnType.Scalar type, Object value) {
        switch (type) {
            case STRING, JSON -> writeString(json, (String) value);
            case INT32 -> json.writeNumber((Integer) value);
            case INT64 -> json.writeNumber((Long) value);
            case SCORE -> json.writeNumber(Scores.text((Double) value));
            case TIMESTAMP -> json.writeString(((Instant) value).toString());
        }
    }

    private static void writeString(JsonGenerator json, String text) {
        if (text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0) {
            json.writeString(text);
        } else {
            json.writeRawValue(quoted(text));
        }
    }

    // Quirk: U+2028 and U+2029 end a line in JavaScript and for many a reader of lines. The generator's own custom
    // escapes would slow down every other text.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
