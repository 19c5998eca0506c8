package dev.winnow.text;

import java.util.Locale;

/**
 * One change inside a line.
 *
 * @param start index of the first UTF-16 unit in the line
 * @param end index after the last one; greater than {@code start}
 * @param with what stands there afterwards
 */
public record Replacement(int start, int end, String with, Kind kind) {

    /** What was mended. */
    public enum Kind {
        /** Octets written as {@code =E2}, and line ends that are none. */
        QUOTED_PRINTABLE,
        /** A character reference of HTML. */
        ENTITY,
        /** UTF-8 that was read in another charset. */
        MOJIBAKE,
        /** A line end inside a sentence, where a text was wrapped at some width. */
        HARD_WRAP,
        /** A hyphen that parts a word at such a line end. */
        HYPHENATION,
        /** A control character. */
        CONTROL,
        /** A character without width or meaning where it stands, as U+200B. */
        ZERO_WIDTH,
        /** A mark of direction in a line that runs in one direction. */
        DIRECTION_MARK,
        /** A space other than U+0020. */
        EXOTIC_SPACE,
        /** Characters that have a composed form. */
        NFC,
        /** A punctuation mark left alone after the end of a sentence. */
        STRAY_MARK;

        /** Name of the rule in the ledger. */
        public String rule() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
