package dev.winnow.metadata.dates;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into tokens; linear in the line and bounded. */
final class Tokens {
    private static final int MOST = 80;
    private static final int MOST_DIGITS = 9;
    private static final int YEAR = 4;

    private final String line;
    private final int length;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String line, int length) {
        this.line = line;
        this.length = length;
    }

    /**
     * The first tokens of a line.
     *
     * @param most number of UTF-16 units that are looked at
     */
    static List<Token> of(String line, int most) {
        return new Tokens(line, Math.min(line.length(), most)).cut();
    }

    private List<Token> cut() {
        boolean spaced = false;
        while (at < length && tokens.size() < MOST) {
            char c = line.charAt(at);
            if (c <= ' ' || (c >= 0x80 && Character.isSpaceChar(c))) {
                spaced = true;
                at++;
                continue;
            }
            if (isDigit(c)) {
                number(spaced);
            } else if (isLetter(c)) {
                word(spaced);
            } else {
                at++;
                tokens.add(new Token(at - 1, at, spaced, String.valueOf(c), -1));
            }
            spaced = false;
        }
        return tokens;
    }

    private void number(boolean spaced) {
        int start = at;
        int value = 0;
        while (at < length && isDigit(line.charAt(at))) {
            value = at - start < MOST_DIGITS ? value * 10 + Character.digit(line.charAt(at), 10) : -1;
            at++;
        }
        if (at - start > YEAR && at - start <= YEAR + 2 && isGluedYear(start)) {
            // Quirk: pages glue the dates of publication and change, as in "28. Juni 201914. Januar 2020".
            int power = at - start == YEAR + 1 ? 10 : 100;
            tokens.add(new Token(start, start + YEAR, spaced, "", value / power));
            tokens.add(new Token(start + YEAR, at, false, "", value % power));
            return;
        }
        tokens.add(new Token(start, at, spaced, "", at - start <= MOST_DIGITS ? value : -1));
    }

    /** Whether a number begins like a year and stands where the year of a date does. */
    private boolean isGluedYear(int start) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean year = line.startsWith("20", start) || line.startsWith("19", start);
        return year && before != null && (before.isWord() || before.isOneOf("./,"));
    }

    private void word(boolean spaced) {
        int start = at++;
        char last = line.charAt(start);
        boolean lower = false;
        while (at < length && !isSingle(last)) {
            char c = line.charAt(at);
            // Quirk: pages glue the parts of a byline, as in "ByJane DoeMarch 12".
            if (!inWord(c) || isSingle(c) || isKana(c) != isKana(last) || (lower && Character.isUpperCase(c))) {
                break;
            }
            lower = Character.isLowerCase(c);
            last = c;
            at++;
        }
        tokens.add(new Token(start, at, spaced, WordFolding.fold(line.substring(start, at)), -1));
    }

    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
    }

    private static boolean inWord(char c) {
        if (isLetter(c)) {
            return true;
        }
        int type = c < 0x80 ? 0 : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200c'
                || c == '\u200d';
    }

    private static boolean isSingle(char c) {
        return c >= '\u3400' && Character.isIdeographic(c);
    }

    private static boolean isKana(char c) {
        return c >= '\u3040' && c <= '\u30ff';
    }
}
