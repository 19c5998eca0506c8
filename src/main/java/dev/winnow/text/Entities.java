package dev.winnow.text;

import java.util.Arrays;

/**
 * The repair that decodes HTML's character references, however often they were escaped. Only those with their semicolon
 * count, and a less-than sign that would open a tag stays escaped.
 */
final class Entities implements Repair {
    /** Longest reference that is looked for, in UTF-16 units with its ends. */
    private static final int LONGEST = 12;
    /** Longest tag that is looked for. */
    private static final int LONGEST_TAG = 80;

    private static final int NONE = -1;

    /** spec: HTML, numeric character reference end state. The characters of windows-1252 for the numbers from 0x80 on. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D"
                    + "\u017E\u0178";

    /** Whether a reference begins at an ampersand. */
    static boolean standsAt(String text, int ampersand) {
        int last = Math.min(text.length(), ampersand + LONGEST);
        int end = ampersand + 1;
        while (end < last && text.charAt(end) != ';') {
            end++;
        }
        return end < last && codePoint(text.substring(ampersand + 1, end)) != NONE;
    }

    @Override
    public void apply(String line, Revision revision) {
        int first = line.indexOf('&');
        if (first >= 0 && line.indexOf(';', first) >= 0) {
            new Decoding(line, revision).run();
        }
    }

    /** The code point of a reference without its ends; -1 if it is none or one that has no place in a text. */
    private static int codePoint(CharSequence reference) {
        String name = reference.toString();
        if (name.isEmpty() || name.charAt(0) != '#') {
            return EntityNames.codePoint(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        return character(number(name, hex ? 2 : 1, hex ? 16 : 10));
    }

    private static int number(String digits, int from, int radix) {
        int number = from < digits.length() ? 0 : NONE;
        for (int i = from; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : NONE;
            if (digit < 0 || number > Character.MAX_CODE_POINT) {
                return NONE;
            }
            number = number * radix + digit;
        }
        return number;
    }

    private static int character(int number) {
        if (number >= 0x80 && number < 0xA0) {
            return WINDOWS_1252.charAt(number - 0x80);
        }
        if (number == '\t' || number == '\n' || number == '\r' || number == 0x2028 || number == 0x2029) {
            return ' ';
        }
        boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        boolean inText =
                number >= ' ' && number <= Character.MAX_CODE_POINT && !surrogate && (number & 0xFFFE) != 0xFFFE;
        return inText ? number : NONE;
    }

    /**
     * One pass over one line. What is decoded goes on a stack, so that a reference of which a part was itself escaped is
     * seen when its semicolon comes.
     */
    private static final class Decoding {
        private final String line;
        private final Revision revision;
        private final StringBuilder text = new StringBuilder();
        /** Index in the line from which each unit of the text comes; negative, counted from -1 down, if decoded. */
        private int[] origins;

        private boolean tagOpen;

        Decoding(String line, Revision revision) {
            this.line = line;
            this.revision = revision;
            this.origins = new int[line.length()];
        }

        void run() {
            for (int i = 0; i < line.length(); i++) {
                push(line.charAt(i), i);
                if (line.charAt(i) == ';') {
                    decode(i + 1);
                }
            }
            report();
        }

        private void push(char unit, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length);
            }
            origins[text.length()] = origin;
            text.append(unit);
        }

        /** Decodes references for as long as one ends the text. */
        private void decode(int next) {
            while (text.length() > 0 && text.charAt(text.length() - 1) == ';') {
                int start = lastAmpersand();
                if (start < 0) {
                    return;
                }
                int codePoint = codePoint(text.subSequence(start + 1, text.length() - 1));
                if (codePoint == NONE || isOfTag(codePoint, next)) {
                    return;
                }
                int origin = origins[start] < 0 ? origins[start] : -1 - origins[start];
                text.setLength(start);
                for (char unit : Character.toChars(codePoint)) {
                    push(unit, origin);
                }
            }
        }

        private int lastAmpersand() {
            int first = Math.max(0, text.length() - LONGEST);
            int i = text.length() - 1;
            while (i >= first && text.charAt(i) != '&') {
                i--;
            }
            return i < first ? NONE : i;
        }

        private boolean isOfTag(int codePoint, int next) {
            if (codePoint == '<') {
                boolean tag = opensTag(next);
                tagOpen |= tag;
                return tag;
            }
            return codePoint == '>' && tagOpen;
        }

        private boolean opensTag(int next) {
            if (next >= line.length()) {
                return false;
            }
            char first = line.charAt(next);
            boolean name = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
            String rest = line.substring(next, Math.min(line.length(), next + LONGEST_TAG));
            int end = Math.max(rest.indexOf("&gt;"), rest.indexOf('>'));
            if (end < 0 || !(name || first == '/' || first == '!' || first == '?')) {
                return false;
            }
            int at = rest.indexOf('@');
            int address = rest.indexOf("://");
            boolean isAddress = (at >= 0 && at < end) || (address >= 0 && address < end && rest.indexOf('=') < 0);
            return !isAddress;
        }

        /** Hands on each stretch of the line that became something else. */
        private void report() {
            int i = 0;
            while (i < text.length()) {
                if (origins[i] >= 0) {
                    i++;
                } else {
                    int end = i + 1;
                    while (end < text.length() && origins[end] < 0) {
                        end++;
                    }
                    int to = end < text.length() ? origins[end] : line.length();
                    revision.replace(-1 - origins[i], to, text.substring(i, end), Replacement.Kind.ENTITY);
                    i = end;
                }
            }
        }
    }
}
