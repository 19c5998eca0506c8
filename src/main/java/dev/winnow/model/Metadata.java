package dev.winnow.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an article besides its text. Null is unknown; nothing is invented.
 *
 * @param authors in printed order; an empty list: known to have none
 * @param related null if the document points to nothing
 * @param language of the text
 * @param sourceLanguage BCP 47 tag of the language of first publication, if evidence says it is another one
 */
public record Metadata(
        Title title,
        @Nullable String description,
        @Nullable List<String> authors,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable PublicationDate published,
        @Nullable Instant modified,
        @Nullable Instant crawled,
        @Nullable Location location,
        @Nullable String siteName,
        @Nullable String section,
        @Nullable List<String> keywords,
        @Nullable List<Related> related,
        Language language,
        @Nullable String sourceLanguage,
        Extras extras) {

    /**
     * Where the article is published.
     *
     * @param url as found
     * @param canonicalUrl normalised
     * @param domain registrable domain; null for an address without one
     */
    public record Location(
            String url,
            @Nullable String canonicalUrl,
            @Nullable String domain) {}
}
