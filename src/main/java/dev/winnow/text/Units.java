package dev.winnow.text;

import java.util.Arrays;

/** What a UTF-16 unit can mean for lines and repairs: a table of bits, since every character passes through it. */
final class Units {
    /** Ends a line. */
    static final int LINE_END = 1;
    /** White space inside a line. */
    static final int SPACE = 2;
    /** Has no width: control characters, joiners, marks of direction. */
    static final int INVISIBLE = 4;
    /** May need a repair. */
    static final int SUSPICIOUS = 8;
    /** Needs a repair at most where two such stand together. */
    static final int MARK = 16;
    /** A punctuation mark that may have been left alone. */
    static final int STOP = 32;
    /** The second half of a pair. */
    static final int LOW_SURROGATE = 64;
    /** May belong to an entity or to mojibake; what stands beside it tells. */
    static final int CLOSER = 128;

    /** What is special for itself, and not for its composition, lies below or is U+FEFF. */
    private static final char SPECIAL = '\u3001';

    private static final byte[] BITS = new byte[Character.MAX_VALUE + 1];

    static {
        // Every start of the program runs through this, so it takes the short way.
        for (char unit = 0; unit < SPECIAL; unit++) {
            BITS[unit] = (byte) bits(unit);
        }
        for (int unit = SPECIAL; unit < BITS.length; unit++) {
            if (Composition.CLASSES.of(unit) != CodePointClasses.NONE) {
                BITS[unit] = (byte) compositionBits(Composition.CLASSES.of(unit));
            }
        }
        BITS['\uFEFF'] = (byte) bits('\uFEFF');
        Arrays.fill(BITS, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE + 1, (byte) LOW_SURROGATE);
        Composition.CLASSES.markHighSurrogates(BITS, SUSPICIOUS);
    }

    private Units() {}

    static int of(char unit) {
        return BITS[unit] & 0xFF;
    }

    private static int bits(char unit) {
        if (isLineEnd(unit)) {
            return LINE_END;
        }
        if (Spaces.isSpace(unit)) {
            return SPACE | (unit == ' ' || unit == '\t' ? 0 : SUSPICIOUS);
        }
        if (Invisibles.isInvisible(unit)) {
            return INVISIBLE | SUSPICIOUS;
        }
        if (unit == '&' || Mojibake.isTail(unit)) {
            return CLOSER;
        }
        int rare = Mojibake.isRareLead(unit) ? SUSPICIOUS : 0;
        return StrayMarks.isStop(unit) ? STOP : rare | compositionBits(Composition.CLASSES.of(unit));
    }

    private static boolean isLineEnd(char unit) {
        return (unit >= '\n' && unit <= '\r') || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    private static int compositionBits(byte composition) {
        if (composition == CodePointClasses.NONE) {
            return 0;
        }
        return composition == Composition.MARK ? MARK : SUSPICIOUS | MARK;
    }
}
