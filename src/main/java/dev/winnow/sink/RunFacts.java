package dev.winnow.sink;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;

/**
 * What differs from run to run.
 *
 * @param version of winnow
 * @param jdk version of the Java runtime
 */
public record RunFacts(String version, Instant started, Duration took, String jdk) {

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("run");
        json.writeStringProperty("version", version);
        json.writeStringProperty(
                "started", started.truncatedTo(ChronoUnit.MILLIS).toString());
        json.writeNumberProperty("milliseconds", took.toMillis());
        json.writeStringProperty("jdk", jdk);
        json.writeEndObject();
    }
}
