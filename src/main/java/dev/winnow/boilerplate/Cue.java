package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of a cue file.
 *
 * @param language BCP 47 tag of the file; {@link OwnRules#LANGUAGE} for a user's own
 * @param category what a line with the phrase is; null unless {@code kind} is {@link Kind#CUT}
 * @param phrase folded, with its alternatives
 * @param words greatest number of words that a line may have for this cue to cut it
 */
public record Cue(String language, Kind kind, @Nullable Category category, Place place, String phrase, int words) {

    /** What a cue does to the line it stands in. */
    public enum Kind {
        /** Removes the line. */
        CUT,
        /** Protects the line. */
        KEEP,
        /** Says that the line is a sentence of an article. */
        PROSE
    }

    /** What the first column of a cue file says: the category's key, {@code keep} or {@code prose}. */
    public String key() {
        return category == null ? kind.name().toLowerCase(Locale.ROOT) : category.key();
    }
}
