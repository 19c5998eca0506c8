package dev.winnow.boilerplate.learned;

/** Classes of letters, as far as words are counted by them. */
final class Letters {
    /** First letter of Thai. */
    private static final char FIRST_UNSPACED = '\u0e00';

    /** What counts as a word where no spaces part words. */
    static final int IDEOGRAPHS_A_WORD = 2;

    static final int LETTERS_A_WORD = 4;

    private Letters() {}

    /** True for a mark that belongs to a letter, as the vowel signs of Hindi. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** True for ideographs and kana. */
    static boolean isIdeograph(char c) {
        return c >= '\u3040' && (c <= '\u30ff' || Character.isIdeographic(c));
    }

    /** True for the letters of scripts that part no words by spaces. */
    static boolean isUnspaced(char c) {
        return c >= FIRST_UNSPACED && (isIdeograph(c) || isUnparted(c));
    }

    /** True for letters of a script that parts no words by spaces and has an alphabet: Thai, Lao, Burmese, Khmer. */
    static boolean isUnparted(char c) {
        return c <= '\u0eff'
                ? c >= FIRST_UNSPACED
                : (c >= '\u1000' && c <= '\u109f') || (c >= '\u1780' && c <= '\u17ff');
    }
}
