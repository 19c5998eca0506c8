package dev.winnow.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that a full stop shortens, over all languages, from {@code abbreviations.txt}. */
final class Abbreviations {
    private static final String RESOURCE = "abbreviations.txt";

    /** What may follow an abbreviation in the same sentence. */
    enum Kind {
        /** Anything: the stop ends no sentence. */
        ALWAYS,
        /** A number: before anything else the stop ends a sentence. */
        BEFORE_NUMBER,
        /** A lower-case letter: otherwise the stop ends a sentence, dots inside or not. */
        MAY_END,
        /** The word is no abbreviation. */
        NONE
    }

    private static final Map<String, Kind> KNOWN = load();

    private Abbreviations() {}

    static Kind of(String word) {
        Kind kind = KNOWN.get(word);
        if (kind == null && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            kind = KNOWN.get(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
        }
        return kind == null ? Kind.NONE : kind;
    }

    private static Map<String, Kind> load() {
        try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + RESOURCE);
            }
            Map<String, Kind> known = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> add(line, known));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Map<String, Kind> known) {
        Kind kind = Kind.ALWAYS;
        for (String word : line.startsWith("#") ? new String[0] : line.split(" ", -1)) {
            switch (word) {
                case "always:" -> kind = Kind.ALWAYS;
                case "number:" -> kind = Kind.BEFORE_NUMBER;
                case "may-end:" -> kind = Kind.MAY_END;
                case "" -> {}
                default -> known.putIfAbsent(word, kind);
            }
        }
    }
}
