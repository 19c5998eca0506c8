package dev.winnow.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cues of all languages, each loaded when the first document needs it. Safe for use by many threads. */
final class CueLibrary {
    /** The languages that have a cue file. */
    static final List<String> LANGUAGES = List.of("en", "de", "pt", "zh", "ja", "ko", "he", "hi", "bn", "th");

    /** English cues serve documents in any language: sites mix them in everywhere. */
    private static final String EVERYWHERE = "en";

    private final Map<String, Cues> loaded = new ConcurrentHashMap<>();

    /** The cues for a document in the language with this BCP 47 tag. */
    List<Cues> serving(String tag) {
        String language = primary(tag);
        return language.equals(EVERYWHERE) || !LANGUAGES.contains(language)
                ? List.of(cues(EVERYWHERE))
                : List.of(cues(language), cues(EVERYWHERE));
    }

    /** True if there are cues in the language with this tag; so there are, in English, where it is not known. */
    boolean speaks(String tag) {
        return tag.equals("und") || LANGUAGES.contains(primary(tag));
    }

    private Cues cues(String language) {
        return loaded.computeIfAbsent(language, name -> new Cues(Cues.read(name)));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
