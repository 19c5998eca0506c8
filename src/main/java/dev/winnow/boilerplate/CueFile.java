package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import dev.winnow.model.Keyed;
import dev.winnow.text.Folding;
import dev.winnow.text.NearestName;
import dev.winnow.text.PhraseAlternatives;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a cue file; its format is described in {@code src/docs/cues.md}. */
final class CueFile {
    private static final int MOST_ALTERNATIVES = 200;
    private static final int MOST_WORDS = CueRules.MOST_WORDS;
    private static final int COLUMNS = 3;

    private static final List<String> KEYS = Stream.concat(keys(Category.values()).stream(), Stream.of("keep", "prose"))
            .toList();

    private final String language;
    private final List<Cue> cues = new ArrayList<>();

    private CueFile(String language) {
        this.language = language;
    }

    /**
     * The cues of one file.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException if a line is not as the format says; the message names file and line
     */
    static List<Cue> read(String name, String language, BufferedReader lines) throws IOException {
        CueFile file = new CueFile(language);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    file.add(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return file.cues;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS || fields.length > COLUMNS + 1) {
            throw new IllegalArgumentException(
                    "expected category, place, phrase and at most a number of words, parted by tabs");
        }
        require(KEYS, "category", fields[0]);
        require(keys(Place.values()), "place", fields[1]);
        Cue.Kind kind = kind(fields[0]);
        Category category = kind == Cue.Kind.CUT ? constant(Category.class, fields[0]) : null;
        Place place = constant(Place.class, fields[1]);
        int words = fields.length > COLUMNS ? words(fields[COLUMNS]) : place.words();
        cues.add(new Cue(language, kind, category, place, phrase(fields[2]), words));
    }

    private static void require(List<String> known, String what, String name) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown " + what + " '" + name + "'; did you mean '" + NearestName.of(name, known) + "'?");
        }
    }

    private static List<String> keys(Keyed[] constants) {
        return Arrays.stream(constants).map(Keyed::key).toList();
    }

    private static String phrase(String field) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("the phrase is empty");
        }
        if (PhraseAlternatives.count(field) > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("more than " + MOST_ALTERNATIVES + " alternatives");
        }
        return Folding.fold(field);
    }

    private static int words(String field) {
        try {
            int words = Integer.parseInt(field);
            if (words >= 1 && words <= MOST_WORDS) {
                return words;
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new IllegalArgumentException("'" + field + "' is no number of words from 1 to " + MOST_WORDS);
    }

    private static Cue.Kind kind(String field) {
        return switch (field) {
            case "keep" -> Cue.Kind.KEEP;
            case "prose" -> Cue.Kind.PROSE;
            default -> Cue.Kind.CUT;
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Enum.valueOf(type, field.toUpperCase(Locale.ROOT));
    }
}
