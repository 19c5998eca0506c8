package dev.winnow.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object in memory. Asking for a value of another type than it has throws IllegalArgumentException.
 *
 * @param values strings, doubles, booleans, lists, objects of this class, or null
 */
record JsonObject(Map<String, @Nullable Object> values) {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final JsonObject EMPTY = new JsonObject(Map.of());

    /** Takes an object apart. */
    interface Reading<T> {
        T of(JsonObject object);
    }

    /**
     * What {@code reading} makes of the object in a file.
     *
     * @throws LabelledSetException if the file is not there, is no JSON object, or has values of other types
     */
    static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new LabelledSetException(file + " holds no JSON object; mend it or take it away");
            }
            return reading.of(object(json));
        } catch (NoSuchFileException e) {
            throw new LabelledSetException("there is no file " + file, e);
        } catch (JacksonException e) {
            String place = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            throw new LabelledSetException(file + " is broken JSON (" + place + "); mend it or take it away", e);
        } catch (IllegalArgumentException e) {
            throw new LabelledSetException(file + ": " + e.getMessage() + "; see src/docs/evaluating.md", e);
        }
    }

    private static JsonObject object(JsonParser json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            values.put(name, value(json));
        }
        return new JsonObject(values);
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    private static List<@Nullable Object> list(JsonParser json) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(json));
        }
        return elements;
    }

    /** Null if there is no value of this name. */
    @Nullable
    String string(String name) {
        return value(name, String.class, "string");
    }

    /** Null if there is no value of this name. */
    @Nullable
    Double number(String name) {
        return value(name, Double.class, "number");
    }

    /** An empty object if there is no value of this name. */
    JsonObject object(String name) {
        JsonObject object = value(name, JsonObject.class, "object");
        return object == null ? EMPTY : object;
    }

    List<String> strings(String name) {
        return list(name, String.class, "strings");
    }

    List<JsonObject> objects(String name) {
        return list(name, JsonObject.class, "objects");
    }

    private <T> List<T> list(String name, Class<T> type, String kind) {
        List<T> elements = new ArrayList<>();
        List<?> found = value(name, List.class, "list of " + kind);
        for (Object element : found == null ? List.of() : found) {
            if (!type.isInstance(element)) {
                throw new IllegalArgumentException("'" + name + "' is no list of " + kind);
            }
            elements.add(type.cast(element));
        }
        return elements;
    }

    private <T> @Nullable T value(String name, Class<T> type, String kind) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is no " + kind);
        }
        return type.cast(value);
    }
}
