package dev.winnow.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Where a labelled document comes from; null is unknown.
 *
 * @param language BCP 47 tag
 * @param site pages of one site are alike, so they are drawn together
 * @param type kind of page, as {@code article}
 */
public record Origin(
        @Nullable String language,
        @Nullable String site,
        @Nullable String type) {
    static final Origin UNKNOWN = new Origin(null, null, null);

    /** This origin, with what it does not know taken from {@code other}. */
    Origin or(Origin other) {
        return new Origin(
                language == null ? other.language : language,
                site == null ? other.site : site,
                type == null ? other.type : type);
    }
}
