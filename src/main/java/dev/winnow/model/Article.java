package dev.winnow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of the data set; {@link Columns#ARTICLES} spreads it over the columns. */
public record Article(
        SourceId id,
        String text,
        Metadata metadata,
        Size size,
        @Nullable Double qualityScore,
        List<QualityFlag> qualityFlags,
        Digest sourceDigest,
        String mediaType,
        Encoding encoding) {

    /**
     * Counts over the text and its source.
     *
     * @param words of the text, UAX #29
     * @param chars of the text, code points
     * @param paragraphs of the text, parted by empty lines
     * @param sourceChars of the decoded source, code points
     */
    public record Size(int words, int chars, int paragraphs, int sourceChars) {}
}
