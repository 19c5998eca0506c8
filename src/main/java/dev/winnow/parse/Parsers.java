package dev.winnow.parse;

import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;

/** The parsers by media type. */
public final class Parsers {
    private static final DocumentParser PLAIN_TEXT = new PlainTextParser();

    private Parsers() {}

    /** The parser of a media type; one that rejects every document if there is no other. */
    public static DocumentParser forMediaType(String mediaType) {
        return switch (mediaType) {
            case "text/plain" -> PLAIN_TEXT;
            default -> (raw, limits) -> Rejection.of(Stage.DETECT, RejectCode.UNSUPPORTED, unsupported(mediaType));
        };
    }

    private static String unsupported(String mediaType) {
        return switch (mediaType) {
            case "text/html" -> "this is an HTML page (text/html); winnow takes plain text, HTML in a later release";
            case "application/octet-stream" -> "this is no text (application/octet-stream); winnow takes plain text";
            default -> "this is " + mediaType + "; winnow takes plain text";
        };
    }
}
