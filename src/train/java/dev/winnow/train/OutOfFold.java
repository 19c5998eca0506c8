package dev.winnow.train;

import dev.winnow.train.CrossValidation.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of what models say of sites that they have not seen: a JSON object in each line, with the probabilities of the
 * lines of one text.
 */
final class OutOfFold {
    private static final double STEPS = 1e5;

    private OutOfFold() {}

    static void write(Path file, List<Result> results) throws IOException {
        JsonFactory json = new JsonFactory();
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
            for (Result result : results) {
                write(generator, result);
                generator.writeRaw('\n');
            }
        }
    }

    private static void write(JsonGenerator json, Result result) {
        Page page = result.sample().page();
        json.writeStartObject();
        json.writeStringProperty("set", page.set());
        json.writeStringProperty("track", result.sample().rendering().name());
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("site", page.site());
        json.writeStringProperty("lang", page.language());
        json.writeNumberProperty("fold", page.fold());
        json.writeNumberProperty("f1", rounded(result.f1()));
        json.writeNumberProperty("rules", rounded(result.byRules()));
        Double quality = result.quality();
        if (quality != null) {
            json.writeNumberProperty("quality", rounded(quality));
        }
        json.writeArrayPropertyStart("p");
        for (double probability : result.probabilities()) {
            json.writeNumber(rounded(probability));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * STEPS) / STEPS;
    }
}
