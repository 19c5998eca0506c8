package dev.winnow.boilerplate.learned;

/** Classes of letters, as far as words are counted by them. */
final class Letters {
    /** First letter of Thai. */
    static final char FIRST_UNSPACED = '\u0e00';

    private static final boolean[] ASCII = new boolean[0x80];
    private static final char[] ASCII_LOWER = new char[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetter(c);
            ASCII_LOWER[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /** True for a letter of any script, and for a mark that belongs to one, as the vowel signs of Hindi. */
    static boolean isLetter(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetter(c) || isMark(c);
    }

    static char lower(char c) {
        return c < ASCII_LOWER.length ? ASCII_LOWER[c] : Character.toLowerCase(c);
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** True for ideographs and kana. */
    static boolean isIdeograph(char c) {
        return c >= '\u3040' && (c <= '\u30ff' || Character.isIdeographic(c));
    }

    /** True for letters of a script that parts no words by spaces and has an alphabet: Thai, Lao, Burmese, Khmer. */
    static boolean isUnparted(char c) {
        return c <= '\u0eff'
                ? c >= FIRST_UNSPACED
                : (c >= '\u1000' && c <= '\u109f') || (c >= '\u1780' && c <= '\u17ff');
    }
}
