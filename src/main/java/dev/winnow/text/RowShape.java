package dev.winnow.text;

/**
 * What a line looks like to somebody who asks whether it was wrapped.
 *
 * @param least columns that it takes with its indent but without wide marks at its end, which may hang over
 * @param width columns that it takes with its indent; wide characters take two
 * @param first columns of the part that could not be broken off: the first word, or a character of scripts without spaces
 * @param prose false for quotes, rows of tables and the like
 */
record RowShape(int least, int width, int first, boolean prose) {
    /** Units of the longest line that can have been wrapped; some are marks without a column. */
    static final int LONGEST = 180;

    private static final RowShape TOO_LONG = new RowShape(LONGEST, LONGEST, 1, true);

    private static final int LONGEST_NUMBER = 3;

    private static final String BULLETS = "-*+\u2022\u2013\u2014\u00B7\u25AA\u25CF\u25E6#";

    static RowShape of(Row row) {
        String line = row.line();
        if (line.length() > LONGEST) {
            return TOO_LONG;
        }
        int end = line.length();
        while (end > 1 && isMarkOfEnd(line.charAt(end - 1))) {
            end--;
        }
        int width = row.indent() + columns(line, 0, line.length());
        return new RowShape(width - 2 * (line.length() - end), width, first(line), isProse(line));
    }

    private static int columns(String line, int from, int to) {
        int columns = to - from;
        for (int i = from; i < to; i++) {
            if (line.charAt(i) >= 0x300) {
                int codePoint = line.codePointAt(i);
                int units = Character.charCount(codePoint);
                columns += (isWide(codePoint) ? 2 : Scripts.isMark(codePoint) ? 0 : 1) - units;
                i += units - 1;
            }
        }
        return columns;
    }

    static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    /** Whether a line can be broken before and after a character: ideographs and kana, not Hangul. */
    static boolean isUnspaced(int codePoint) {
        return isWide(codePoint) && !(codePoint >= 0xAC00 && codePoint <= 0xD7A3);
    }

    private static int first(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
            int codePoint = line.codePointAt(end);
            if (isUnspaced(codePoint) && end > 0 && !isMarkOfEnd(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return columns(line, 0, end);
    }

    private static boolean isMarkOfEnd(int codePoint) {
        return "\u3001\u3002\uFF0C\uFF01\uFF1F\uFF1B\uFF1A\u300D\u300F\uFF09\u300B".indexOf(codePoint) >= 0;
    }

    private static boolean isProse(String line) {
        return ">|".indexOf(line.charAt(0)) < 0
                && "|=".indexOf(line.charAt(line.length() - 1)) < 0
                && !line.contains("   ")
                && line.indexOf('\t') < 0
                && holdsLetter(line)
                && !holdsRunningWords(line);
    }

    private static boolean holdsLetter(String line) {
        int i = 0;
        while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
            i++;
        }
        return i < line.length();
    }

    /** Scripts that write words together have no first word that could be measured. */
    private static boolean holdsRunningWords(String line) {
        return Scripts.runsWordsTogether(line.charAt(0)) || Scripts.runsWordsTogether(line.charAt(line.length() - 1));
    }

    /** The bullet that an item of a list begins with; 0 if there is none. */
    static char bullet(String line) {
        char first = line.charAt(0);
        return line.length() > 1 && line.charAt(1) == ' ' && BULLETS.indexOf(first) >= 0 ? first : 0;
    }

    /** The number that an item of a list begins with; -1 if there is none. */
    static int number(String line) {
        int number = 0;
        int i = 0;
        while (i < line.length() && i < LONGEST_NUMBER && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            number = 10 * number + line.charAt(i++) - '0';
        }
        boolean item = i > 0 && i + 1 < line.length() && ".)".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
        return item ? number : -1;
    }
}
