package dev.winnow.text;

/**
 * Words as the default rules of UAX #29 part them, counted where they hold a letter, a digit or an ideograph.
 *
 * <p>Each ideograph and each Hiragana letter is a word of its own, as the default rules have it. For Thai, Lao, Khmer
 * and Burmese they ask for a dictionary; in its place every four letters begun without a break count as one word.
 */
public final class Words {
    private static final CodePointClasses CLASSES = CodePointClasses.load("word-break.txt");
    private static final int LETTERS_PER_UNPARTED_WORD = 4;

    private final String text;
    /** Index of the next code point. */
    private int at;

    private int words;

    private Words(String text) {
        this.text = text;
    }

    /** Number of words in {@code text}. */
    public static int count(String text) {
        return new Words(text).count();
    }

    private int count() {
        while (at < text.length()) {
            byte type = take();
            if (isWordly(type)) {
                takeWord(type);
            } else if (type == '1') {
                words++;
            } else if (type == 'S') {
                takeUnparted();
            }
        }
        return words;
    }

    /** The class of the next code point, which is then behind. */
    private byte take() {
        char unit = text.charAt(at++);
        if (Character.isHighSurrogate(unit) && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
            return CLASSES.of(Character.toCodePoint(unit, text.charAt(at++)));
        }
        return CLASSES.of(unit);
    }

    /** As {@link #take}, without the marks and invisible characters in between (WB4); 0 at the end of the text. */
    private byte takeBase() {
        byte type = 'x';
        while (type == 'x' && at < text.length()) {
            type = take();
        }
        return type == 'x' ? 0 : type;
    }

    private void takeWord(byte first) {
        byte last = first;
        boolean counts = first != '_';
        while (true) {
            skip(last);
            if (at == text.length() || text.charAt(at) == ' ') {
                break;
            }
            int before = at;
            byte type = takeBase();
            if (isWordly(type) && joins(last, type)) {
                last = type;
                counts |= type != '_';
            } else if (!joinsAcross(last, type)) {
                // WB7a: an apostrophe after a Hebrew letter is part of the word, and the word may not go on.
                at = before;
                break;
            }
        }
        words += counts ? 1 : 0;
    }

    /** Goes behind all that is of the same class: most letters of most words. */
    private void skip(byte type) {
        int i = at;
        while (i < text.length() && CLASSES.of(text.charAt(i)) == type) {
            i++;
        }
        at = i;
    }

    /** WB5, WB8 to WB10, WB13 to WB13b. */
    private static boolean joins(byte last, byte next) {
        return last == '_' || next == '_' || (last == 'K') == (next == 'K');
    }

    /** WB6, WB7, WB7b, WB7c, WB11, WB12: whether the word goes on behind {@code mid}; if so, only {@code mid} is taken. */
    private boolean joinsAcross(byte last, byte mid) {
        boolean letters = isLetter(last) && (mid == ':' || mid == '.' || mid == '\'');
        boolean hebrew = last == 'H' && mid == '"';
        boolean numbers = last == 'N' && (mid == ',' || mid == '.' || mid == '\'');
        if (!letters && !hebrew && !numbers) {
            return false;
        }
        int after = at;
        byte next = takeBase();
        at = after;
        return hebrew ? next == 'H' : letters ? isLetter(next) : next == 'N';
    }

    private void takeUnparted() {
        int letters = 1;
        while (true) {
            int before = at;
            byte type = at < text.length() ? take() : 0;
            if (type == 'S') {
                letters++;
            } else if (type != 'x' || text.charAt(before) == '\u200B') {
                at = before;
                break;
            }
        }
        words += (letters + LETTERS_PER_UNPARTED_WORD - 1) / LETTERS_PER_UNPARTED_WORD;
    }

    private static boolean isLetter(byte type) {
        return type == 'L' || type == 'H';
    }

    private static boolean isWordly(byte type) {
        return type == 'L' || type == 'N' || type == 'H' || type == 'K' || type == '_';
    }
}
