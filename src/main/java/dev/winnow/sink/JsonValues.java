package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON values as the cells of a table; the other direction of {@link JsonCells}. */
final class JsonValues {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonValues() {}

    static JsonParser parser(InputStream in) {
        return JSON.createParser(ObjectReadContext.empty(), in);
    }

    /** The value that {@code text} holds. */
    static Object parse(ColumnType type, String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return present(value(json, type), "value");
        }
    }

    /** The object that starts at the current token; keys that are no column are skipped. */
    static Row struct(JsonParser json, List<? extends Column<?>> columns) {
        expect(json, JsonToken.START_OBJECT);
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        int next = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            int column = find(columns, name, next);
            if (column < 0) {
                json.skipChildren();
            } else {
                cells[column] = value(json, columns.get(column).type());
                next = column + 1;
            }
        }
        expect(json, JsonToken.END_OBJECT);
        return Row.read(columns, cells);
    }

    /** Keys come in the order of the columns, so that the search ends at once. */
    private static int find(List<? extends Column<?>> columns, String name, int from) {
        for (int i = 0; i < columns.size(); i++) {
            int column = (from + i) % columns.size();
            if (columns.get(column).name().equals(name)) {
                return column;
            }
        }
        return -1;
    }

    private static @Nullable Object value(JsonParser json, ColumnType type) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar(json, scalar);
        }
        return type instanceof ColumnType.ListOf list
                ? elements(json, list.element())
                : struct(json, ((ColumnType.Struct) type).fields());
    }

    private static List<Object> elements(JsonParser json, ColumnType type) {
        expect(json, JsonToken.START_ARRAY);
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(present(value(json, type), "element"));
        }
        return elements;
    }

    private static Object scalar(JsonParser json, ColumnType.Scalar type) {
        return switch (type) {
            case STRING, JSON -> string(json);
            case INT32 -> json.getIntValue();
            case INT64 -> json.getLongValue();
            case SCORE -> json.getDoubleValue();
            case TIMESTAMP -> instant(string(json));
        };
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String string(JsonParser json) {
        expect(json, JsonToken.VALUE_STRING);
        return json.getString();
    }

    private static Object present(@Nullable Object value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("null " + what);
        }
        return value;
    }

    private static void expect(JsonParser json, JsonToken token) {
        if (json.currentToken() != token) {
            throw new IllegalArgumentException(
                    json.currentToken() + " where " + token + " was expected, " + json.currentTokenLocation());
        }
    }
}
