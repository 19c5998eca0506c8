package dev.winnow.sink;

import dev.winnow.model.Columns;
import dev.winnow.model.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The account of a data set: what made it, what is in it, and its files. Only {@code run} differs between two runs on the
 * same inputs, and it comes last.
 *
 * @param config option to value, of all options that shape the data set
 */
public record Manifest(SortedMap<String, String> config, Counts counts, RunFacts run) {

    public static final String NAME = "manifest.json";

    private static final String FIRST_KEY = "schema_version";

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** Stages the manifest, with the files sealed so far, and seals it. */
    public void writeTo(Commit commit) throws IOException {
        List<FileFacts> files = commit.sealed();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(new PrettyJson(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty(FIRST_KEY, Columns.SCHEMA_VERSION);
            writeConfig(json);
            counts.write(json);
            writeFiles(json, files);
            run.write(json);
            json.writeEndObject();
        }
        bytes.write('\n');
        try (StagedFile file = commit.stage(NAME)) {
            bytes.writeTo(file);
            file.seal(0);
        }
    }

    private void writeConfig(JsonGenerator json) {
        StringBuilder lines = new StringBuilder();
        json.writeObjectPropertyStart("config");
        config.forEach((option, value) -> {
            json.writeStringProperty(option, value);
            lines.append(option).append('\0').append(value).append('\0');
        });
        json.writeEndObject();
        json.writeStringProperty("config_sha256", Digest.of(lines.toString()).hex());
    }

    private static void writeFiles(JsonGenerator json, List<FileFacts> files) {
        json.writeArrayPropertyStart("files");
        for (FileFacts file : files) {
            json.writeStartObject();
            json.writeStringProperty("name", file.name());
            json.writeNumberProperty("size", file.size());
            json.writeStringProperty("sha256", file.sha256().hex());
            json.writeNumberProperty("rows", file.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * The files that a manifest names, and its own name; none if this is no manifest of winnow's, for then nothing is
     * known to be winnow's.
     */
    static List<String> fileNames(byte[] manifest) {
        List<String> names = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), manifest)) {
            if (enter(json, "files")) {
                names.add(NAME);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    names.add(fileName(json));
                }
            }
        } catch (JacksonException e) {
            return List.of();
        }
        return names;
    }

    /** Goes to the first value of the array that the top-level key {@code key} holds, if this begins like a manifest. */
    private static boolean enter(JsonParser json, String key) {
        if (json.nextToken() != JsonToken.START_OBJECT || !FIRST_KEY.equals(json.nextName())) {
            return false;
        }
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals(key)) {
                return value == JsonToken.START_ARRAY;
            }
            json.skipChildren();
        }
        return false;
    }

    private static String fileName(JsonParser json) {
        String found = "";
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken value = json.nextToken();
            if (key.equals("name") && value == JsonToken.VALUE_STRING) {
                found = json.getString();
            }
            json.skipChildren();
        }
        return found;
    }
}
