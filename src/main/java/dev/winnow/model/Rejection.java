package dev.winnow.model;

import org.jspecify.annotations.Nullable;

/**
 * The reason why a document is turned away.
 *
 * @param message one sentence: what was found, what was expected, the remedy; without the document's name
 * @param breach the limit that was exceeded, if one was
 */
public record Rejection(
        Stage stage,
        RejectCode code,
        String message,
        @Nullable Breach breach) implements Parsed {

    /**
     * A limit and what was seen against it.
     *
     * @param option the option that sets the limit, as {@code --max-bytes}
     */
    public record Breach(String option, long limit, long seen) {}

    public static Rejection of(Stage stage, RejectCode code, String message) {
        return new Rejection(stage, code, message, null);
    }

    public static Rejection overLimit(Stage stage, RejectCode code, String what, Breach breach) {
        String message = what + ": " + breach.seen() + " where " + breach.limit() + " is the limit; raise it with "
                + breach.option() + " or split the file";
        return new Rejection(stage, code, message, breach);
    }
}
