package dev.winnow.text;

/**
 * A cursor over the lines of a text. A line ends at LF, CR, CR LF, VT, FF, U+0085, U+2028 or U+2029.
 *
 * <p>{@link #start} and {@link #end} leave out the white space around the line and the invisible characters at its
 * edges. One look at each character finds the end of the line and whether anything in it may need a repair.
 */
public final class Lines {
    private static final int SEEN =
            Units.LINE_END | Units.SUSPICIOUS | Units.MARK | Units.STOP | Units.LOW_SURROGATE | Units.CLOSER;

    private final String text;
    /** Index after the current line and its end. */
    private int next;

    private int rawStart;
    private int rawEnd;
    private int start;
    private int end;
    private int pairsBefore;
    private int pairs;
    private boolean suspicious;

    public Lines(String text) {
        this.text = text;
    }

    /** Goes to the next line; false after the last one. The text after the last line end is a line unless empty. */
    public boolean next() {
        if (next >= text.length()) {
            return false;
        }
        pairsBefore += pairs;
        pairs = 0;
        suspicious = false;
        rawStart = next;
        rawEnd = scan();
        next = rawEnd + lineEndLength();
        trim();
        return true;
    }

    /** UTF-16 index of the line's first character. */
    public int start() {
        return start;
    }

    /** UTF-16 index after the line's last character. */
    public int end() {
        return end;
    }

    /** Number of the line's first code point in the text. */
    public int codePointStart() {
        return start - pairsBefore;
    }

    /** Number of the code point after the line's last one. */
    public int codePointEnd() {
        return end - pairsBefore - pairs;
    }

    /** Number of units of white space before the line. */
    public int indent() {
        return start - rawStart;
    }

    /** Length in UTF-16 units with the white space around it. */
    public int rawLength() {
        return rawEnd - rawStart;
    }

    /** Whether there is nothing to see in the line. */
    public boolean isBlank() {
        return start == end;
    }

    /** Whether anything in the line may need a repair; if not, {@link Normaliser} leaves it as it is. */
    public boolean isSuspicious() {
        return suspicious;
    }

    /** Whether the line ended with U+2029, which parts paragraphs without an empty line. */
    public boolean endsParagraph() {
        return rawEnd < text.length() && text.charAt(rawEnd) == '\u2029';
    }

    private int scan() {
        int length = text.length();
        int i = rawStart;
        while (true) {
            int bits = 0;
            while (i < length && ((bits = Units.of(text.charAt(i))) & SEEN) == 0) {
                i++;
            }
            if (i >= length || ((bits & Units.LINE_END) != 0 && !isOfMojibake(i))) {
                return i;
            }
            look(i, bits, i == rawStart ? 0 : Units.of(text.charAt(i - 1)));
            i++;
        }
    }

    /** Quirk: U+0085 ends a line, but is also an octet of UTF-8 that was read as ISO-8859-1. */
    private boolean isOfMojibake(int i) {
        boolean octet = text.charAt(i) == '\u0085' && Mojibake.endsAt(text, rawStart, i);
        suspicious |= octet;
        return octet;
    }

    private void look(int i, int bits, int before) {
        if ((bits & Units.STOP) != 0) {
            suspicious |= (before & Units.SPACE) != 0;
        } else if ((bits & Units.CLOSER) != 0) {
            suspicious |= text.charAt(i) == '&'
                    ? Entities.standsAt(text, i)
                    : i > rawStart && Mojibake.isLead(text.charAt(i - 1));
        } else if ((bits & Units.LOW_SURROGATE) != 0) {
            pairs++;
        } else if ((bits & Units.SUSPICIOUS) != 0 || (before & Units.MARK) != 0) {
            suspicious = true;
        }
    }

    private int lineEndLength() {
        if (text.startsWith("\r\n", rawEnd)) {
            return 2;
        }
        // Quirk: a text written twice through a translation of line ends has CR CR LF after each line.
        return text.startsWith("\r\r\n", rawEnd) ? 3 : Math.min(1, text.length() - rawEnd);
    }

    private void trim() {
        start = rawStart;
        end = rawEnd;
        if (!suspicious) {
            trimSpaces();
            return;
        }
        boolean rightToLeft = isInvisibleAtEdge() && Scripts.hasRightToLeft(text, start, end);
        while (start < end && vanishes(start, -1, rightToLeft)) {
            start++;
        }
        while (start < end && vanishes(end - 1, base(end - 1), rightToLeft) && !Mojibake.endsAt(text, start, end - 1)) {
            end--;
        }
    }

    /** The last code point before an index that is no mark, -1 if the line has none. */
    private int base(int before) {
        int i = before;
        while (i > start) {
            int codePoint = text.codePointBefore(i);
            if (!Scripts.isMark(codePoint)) {
                return codePoint;
            }
            i -= Character.charCount(codePoint);
        }
        return -1;
    }

    private void trimSpaces() {
        while (start < end && (Units.of(text.charAt(start)) & Units.SPACE) != 0) {
            start++;
        }
        while (start < end && (Units.of(text.charAt(end - 1)) & Units.SPACE) != 0) {
            end--;
        }
    }

    private boolean isInvisibleAtEdge() {
        trimSpaces();
        return start < end && ((Units.of(text.charAt(start)) | Units.of(text.charAt(end - 1))) & Units.INVISIBLE) != 0;
    }

    private boolean vanishes(int i, int base, boolean rightToLeft) {
        return (Units.of(text.charAt(i)) & Units.SPACE) != 0 || Invisibles.goes(text, i, base, end, rightToLeft);
    }
}
