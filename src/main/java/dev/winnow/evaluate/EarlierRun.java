package dev.winnow.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of another run, as {@link ResultFormat#JSON} wrote them.
 *
 * @param f1 word F1 of the documents whose true text is known
 */
public record EarlierRun(Map<LabelledDocument.Key, Double> f1) {

    /**
     * Reads a run.
     *
     * @throws LabelledSetException if the file holds none
     */
    public static EarlierRun read(Path file) throws IOException {
        return JsonObject.read(file, EarlierRun::of);
    }

    private static EarlierRun of(JsonObject run) {
        if (!run.values().containsKey("documents")) {
            throw new IllegalArgumentException("this is no run that winnow evaluate --format json wrote");
        }
        Map<LabelledDocument.Key, Double> f1 = new HashMap<>();
        for (JsonObject document : run.objects("documents")) {
            Double words = document.object("words").number("f1");
            if (words != null) {
                f1.put(
                        new LabelledDocument.Key(
                                present(document.string("set")),
                                present(document.string("track")),
                                present(document.string("id"))),
                        words);
            }
        }
        return new EarlierRun(f1);
    }

    private static String present(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("one of its documents has no set, track or id");
        }
        return value;
    }
}
