package dev.winnow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article and has no column of its own.
 *
 * @param datePrinted the date of publication as the document prints it
 * @param kicker the line above the headline
 * @param readingMinutes reading time that the document states
 * @param photoCredits in printed order; empty if none was found
 * @param agency news agency that the article is credited to
 */
public record Extras(
        @Nullable String datePrinted,
        @Nullable String kicker,
        @Nullable Integer readingMinutes,
        List<String> photoCredits,
        @Nullable String agency) {
    public static final Extras EMPTY = new Extras(null, null, null, List.of(), null);

    public Extras {
        photoCredits = List.copyOf(photoCredits);
    }
}
