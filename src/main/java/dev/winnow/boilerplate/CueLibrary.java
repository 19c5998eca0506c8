package dev.winnow.boilerplate;

import dev.winnow.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The cues of all languages and a user's own, each loaded when the first document needs it. Safe for use by many threads. */
public final class CueLibrary {
    /** The languages that have a cue file. */
    public static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ro", "ru", "uk", "el", "tr", "sv", "da", "no", "fi",
            "hu", "ar", "fa", "he", "hi", "bn", "id", "vi", "th", "zh", "ja", "ko");

    /** English cues serve documents in any language: sites mix them in everywhere. */
    private static final String EVERYWHERE = "en";
    /** Names the English cues as they serve other languages. */
    private static final String ABROAD = "en-abroad";

    private final @Nullable Cues own;
    private final Map<String, Cues> loaded = new ConcurrentHashMap<>();

    CueLibrary(OwnRules own) {
        this.own = own.cues().isEmpty() ? null : new Cues(own.cues());
    }

    /** The cues that ship with winnow for one of {@link #LANGUAGES}, as its file lists them. */
    public static List<Cue> cuesOf(String language) {
        return Cues.read(language);
    }

    /** True if a user's own phrase says that this line must stay. */
    boolean protects(String text) {
        return own != null && CueHit.protects(text, own);
    }

    /** The cues for a document in a language; the user's own first, since the first of two wins. */
    List<Cues> serving(Language spoken) {
        List<Cues> serving = new ArrayList<>();
        if (own != null) {
            serving.add(own);
        }
        String language = spoken.primary();
        if (language.equals(EVERYWHERE) || !LANGUAGES.contains(language)) {
            serving.add(cues(EVERYWHERE));
        } else {
            serving.add(cues(language));
            serving.add(loaded.computeIfAbsent(ABROAD, name -> new Cues(withoutProse(Cues.read(EVERYWHERE)))));
        }
        return serving;
    }

    /** True if there are cues in the language; so there are, in English, where it is not known. */
    boolean speaks(Language language) {
        return language.tag().equals("und") || LANGUAGES.contains(language.primary());
    }

    /** English reporting words are other words in other languages: Danish {@code felt} is a field of a form. */
    private static List<Cue> withoutProse(List<Cue> cues) {
        return cues.stream().filter(cue -> cue.kind() != Cue.Kind.PROSE).toList();
    }

    private Cues cues(String language) {
        return loaded.computeIfAbsent(language, name -> new Cues(Cues.read(name)));
    }
}
