package dev.winnow.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is known of a page: the strings of a JSON object, by their JSON pointer. */
record TruthFile(Map<String, String> values) {

    static TruthFile read(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    values.put(json.streamReadContext().pathAsPointer().toString(), json.getString());
                }
            }
        }
        return new TruthFile(values);
    }

    /** The article's text; empty where there is none. */
    String text() {
        return values.getOrDefault("/ground_truth/main_content", "");
    }

    String language() {
        return values.getOrDefault("/lang", "en");
    }

    /** The site as the file names it, or the address of the page; empty if it has neither. */
    String siteOrAddress() {
        return values.getOrDefault("/site", values.getOrDefault("/url", ""));
    }
}
