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
