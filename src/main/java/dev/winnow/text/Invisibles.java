package dev.winnow.text;

import dev.winnow.text.Replacement.Kind;

/**
 * The repair that takes out characters nobody sees: control characters, zero-width characters, marks of direction.
 * Those that carry meaning where they stand remain.
 */
final class Invisibles implements Repair {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';
    private static final int NOTHING = -1;

    /** Whether a unit has no width; nothing that does so lies outside plane 0. */
    static boolean isInvisible(char unit) {
        return isControl(unit)
                || unit == '\u00AD'
                || unit == '\uFEFF'
                || unit == '\u2060'
                || (unit >= ZERO_WIDTH_SPACE && unit <= JOINER)
                || (unit >= '\u206A' && unit <= '\u206F')
                || isDirectionMark(unit);
    }

    private static boolean isControl(char unit) {
        return unit != '\t' && (unit < ' ' || (unit >= '\u007F' && unit <= '\u009F'));
    }

    private static boolean isDirectionMark(char unit) {
        return unit == '\u061C'
                || unit == '\u200E'
                || unit == '\u200F'
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069');
    }

    @Override
    public void apply(String line, Revision revision) {
        boolean rightToLeft = Scripts.hasRightToLeft(line, 0, line.length());
        int base = NOTHING;
        int i = 0;
        while (i < line.length()) {
            if (goes(line, i, base, line.length(), rightToLeft)) {
                int end = runEnd(line, i, base, rightToLeft);
                revision.replace(i, end, "", kind(line.charAt(i)));
                i = end;
            } else {
                int codePoint = line.codePointAt(i);
                base = Scripts.isMark(codePoint) ? base : codePoint;
                i += Character.charCount(codePoint);
            }
        }
    }

    private static int runEnd(String line, int from, int base, boolean rightToLeft) {
        Kind kind = kind(line.charAt(from));
        int i = from + 1;
        while (i < line.length() && goes(line, i, base, line.length(), rightToLeft) && kind == kind(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Kind kind(char unit) {
        if (isControl(unit)) {
            return Kind.CONTROL;
        }
        return isDirectionMark(unit) ? Kind.DIRECTION_MARK : Kind.ZERO_WIDTH;
    }

    /**
     * Whether the unit at {@code i} has no width and no meaning.
     *
     * @param base the last code point before it that remains and is no mark, -1 at the start
     * @param to where the line ends
     */
    static boolean goes(String line, int i, int base, int to, boolean rightToLeft) {
        char unit = line.charAt(i);
        if (!isInvisible(unit)) {
            return false;
        }
        if (isDirectionMark(unit)) {
            return !rightToLeft;
        }
        int next = i + 1 < to ? line.codePointAt(i + 1) : NOTHING;
        return switch (unit) {
            case NON_JOINER -> !Scripts.usesJoiners(base);
            case JOINER -> !Scripts.usesJoiners(base) && !(Emoji.canPrecedeJoiner(base) && Emoji.isPictograph(next));
            // Quirk: Khmer, Burmese, Lao and Thai part words with it, and nothing else shows where one ends.
            case ZERO_WIDTH_SPACE ->
                !Scripts.runsWordsTogether(base) || !Scripts.runsWordsTogether(next) || Scripts.isMark(next);
            default -> true;
        };
    }
}
