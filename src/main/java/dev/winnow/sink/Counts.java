package dev.winnow.sink;

import dev.winnow.model.Category;
import dev.winnow.model.RejectCode;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * What became of the inputs of a run, and what was taken out of them.
 *
 * @param removed what was changed, by category
 */
public record Counts(
        long inputs,
        long records,
        long rejects,
        Map<RejectCode, Long> rejectsByCode,
        long edits,
        Map<Category, Removed> removed) {

    /**
     * What was changed for one reason.
     *
     * @param characters code points of the source
     */
    public record Removed(long edits, long characters) {}

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("inputs", inputs);
        json.writeNumberProperty("records", records);
        json.writeNumberProperty("rejects", rejects);
        json.writeObjectPropertyStart("rejects_by_code");
        new TreeMap<>(rejectsByCode).forEach((code, count) -> json.writeNumberProperty(code.name(), count));
        json.writeEndObject();
        json.writeNumberProperty("edits", edits);
        json.writeObjectPropertyStart("removed");
        new TreeMap<>(removed).forEach((category, r) -> {
            json.writeObjectPropertyStart(category.key());
            json.writeNumberProperty("edits", r.edits());
            json.writeNumberProperty("characters", r.characters());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }
}
