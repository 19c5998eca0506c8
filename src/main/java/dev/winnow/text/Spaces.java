package dev.winnow.text;

/** The repair that turns the exotic spaces of the web into U+0020. */
final class Spaces implements Repair {
    private static final char IDEOGRAPHIC = '\u3000';

    /** Whether a unit is white space that does not end a line. */
    static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || isExotic(unit);
    }

    private static boolean isExotic(char unit) {
        // The line ends can only come from a repair before this one.
        return unit == '\u00A0'
                || unit == '\u2028'
                || unit == '\u2029'
                || unit == '\u1680'
                || (unit >= '\u2000' && unit <= '\u200A')
                || unit == '\u202F'
                || unit == '\u205F'
                || unit == IDEOGRAPHIC;
    }

    @Override
    public void apply(String line, Revision revision) {
        int i = 0;
        while (i < line.length()) {
            if (isExotic(line.charAt(i))) {
                int end = runEnd(line, i);
                if (line.charAt(i) != IDEOGRAPHIC || !betweenIdeographs(line, i, end)) {
                    revision.replace(i, end, " ".repeat(end - i), Replacement.Kind.EXOTIC_SPACE);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** End of a run of exotic spaces that is all U+3000 or has none. */
    private static int runEnd(String line, int from) {
        boolean ideographic = line.charAt(from) == IDEOGRAPHIC;
        int i = from + 1;
        while (i < line.length() && isExotic(line.charAt(i)) && ideographic == (line.charAt(i) == IDEOGRAPHIC)) {
            i++;
        }
        return i;
    }

    /** U+3000 is the ordinary space of Chinese and Japanese, and wide on purpose. */
    private static boolean betweenIdeographs(String line, int start, int end) {
        return start > 0 && end < line.length() && isWide(line.codePointBefore(start)) && isWide(line.codePointAt(end));
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x3001 && codePoint <= 0x9FFF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFFEF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }
}
