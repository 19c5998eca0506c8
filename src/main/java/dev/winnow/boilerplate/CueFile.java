package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import dev.winnow.text.PhraseAlternatives;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a cue file; its format is described in {@code src/docs/cues.md}. */
final class CueFile {
    private static final int MOST_ALTERNATIVES = 200;

    private final String language;
    private final List<Cue> cues = new ArrayList<>();

    private CueFile(String language) {
        this.language = language;
    }

    /**
     * The cues of one file.
     *
     * @throws IllegalArgumentException if a line is not as the format says; the message names language and line
     */
    static List<Cue> read(String language, BufferedReader lines) throws IOException {
        CueFile file = new CueFile(language);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    file.add(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "cues " + language + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return file.cues;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3 || fields.length > 4) {
            throw new IllegalArgumentException("expected category, place, phrase and at most a number of words");
        }
        Cue.Kind kind = kind(fields[0]);
        Category category = kind == Cue.Kind.CUT ? constant(Category.class, fields[0]) : null;
        Place place = constant(Place.class, fields[1]);
        int words = fields.length == 4 ? Integer.parseInt(fields[3]) : place.words();
        if (PhraseAlternatives.count(fields[2]) > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("more than " + MOST_ALTERNATIVES + " alternatives");
        }
        cues.add(new Cue(language, kind, category, place, Folding.fold(fields[2]), words));
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
