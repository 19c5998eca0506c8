package dev.winnow.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The named character references that are often left in text; read when the first one is met. */
final class EntityNames {
    private static final Map<String, Integer> CODE_POINTS = load();

    private EntityNames() {}

    /** The code point that a name stands for; -1 if it is none. */
    static int codePoint(String name) {
        return CODE_POINTS.getOrDefault(name, -1);
    }

    private static Map<String, Integer> load() {
        try (InputStream in = EntityNames.class.getResourceAsStream("entities.txt")) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: entities.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            Map<String, Integer> codePoints = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (!line.startsWith("#")) {
                    codePoints.put(line.substring(0, space), Integer.parseInt(line, space + 1, line.length(), 16));
                }
            }
            return Map.copyOf(codePoints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
