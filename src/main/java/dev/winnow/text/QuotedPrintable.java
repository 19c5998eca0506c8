package dev.winnow.text;

import java.nio.charset.StandardCharsets;

/**
 * The repair that decodes quoted-printable, for texts that show it as a whole: {@code =E2=80=99}, and an equals sign at
 * the end of a line that goes on.
 */
final class QuotedPrintable implements Repair {
    // spec: RFC 2045, 6.7. An encoder breaks lines before the 77th column, and not before it has to.
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 77;
    private static final int ENOUGH = 2;
    private static final int LONGEST_SEQUENCE = 4;

    /** Whether a text has several broken lines or characters beyond ASCII, and no equals sign that means itself. */
    static boolean isShownBy(String text) {
        int signs = 0;
        for (int i = text.indexOf('='); i >= 0; i = text.indexOf('=', i)) {
            int softEnd = softBreakEnd(text, i);
            int end = softEnd > 0 ? softEnd : encodedEnd(text, i);
            if (end < 0 || (softEnd > 0 && !isFull(text, i))) {
                return false;
            }
            signs += softEnd > 0 || isHigh(text, i) ? 1 : 0;
            i = end;
        }
        return signs >= ENOUGH;
    }

    private static boolean isFull(String text, int sign) {
        int start = sign;
        while (start > 0
                && sign - start < MOST_WIDTH
                && text.charAt(start - 1) != '\n'
                && text.charAt(start - 1) != '\r') {
            start--;
        }
        return sign - start >= LEAST_WIDTH && sign - start < MOST_WIDTH;
    }

    @Override
    public void apply(String line, Revision revision) {
        for (int i = line.indexOf('='); i >= 0; i = line.indexOf('=', i)) {
            int softEnd = softBreakEnd(line, i);
            int end = softEnd > 0 ? softEnd : encodedEnd(line, i);
            if (end > 0) {
                revision.replace(i, end, softEnd > 0 ? "" : decoded(line, i, end), Replacement.Kind.QUOTED_PRINTABLE);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** End of a line break that is none, with the white space before it; -1 if no such begins at the sign. */
    private static int softBreakEnd(String text, int sign) {
        int i = sign + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i == text.length() || text.charAt(i) == '\n') {
            return Math.min(text.length(), i + 1);
        }
        if (text.charAt(i) != '\r') {
            return -1;
        }
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }

    /** Whether an octet of ASCII, or the octets of one character of UTF-8, stand at the sign; their end, or -1. */
    private static int encodedEnd(String text, int sign) {
        int lead = octet(text, sign);
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (lead < 0 || length == 0 || lead == 0) {
            return -1;
        }
        int i = sign + 3;
        for (int k = 1; k < length; k++) {
            int soft = i < text.length() && text.charAt(i) == '=' ? softBreakEnd(text, i) : -1;
            i = soft > 0 ? soft : i;
            if ((octet(text, i) & ~0x3F) != 0x80) {
                return -1;
            }
            i += 3;
        }
        return length == 1 || decoded(text, sign, i).indexOf('\uFFFD') < 0 ? i : -1;
    }

    private static boolean isHigh(String text, int sign) {
        return octet(text, sign) >= 0x80;
    }

    private static int octet(String text, int sign) {
        if (sign + 2 >= text.length() || text.charAt(sign) != '=') {
            return -1;
        }
        int high = digit(text.charAt(sign + 1));
        int low = digit(text.charAt(sign + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** spec: RFC 2045 has capital digits only. */
    private static int digit(char unit) {
        return unit >= 'a' || unit >= 0x80 ? -1 : Character.digit(unit, 16);
    }

    private static String decoded(String text, int from, int to) {
        byte[] octets = new byte[LONGEST_SEQUENCE];
        int length = 0;
        int i = from;
        while (i < to) {
            int octet = octet(text, i);
            if (octet >= 0) {
                octets[length++] = (byte) octet;
                i += 3;
            } else {
                i = softBreakEnd(text, i);
            }
        }
        String decoded = new String(octets, 0, length, StandardCharsets.UTF_8);
        return "\n\r\u0085".contains(decoded) ? " " : decoded;
    }
}
