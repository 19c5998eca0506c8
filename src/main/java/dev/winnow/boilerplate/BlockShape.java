package dev.winnow.boilerplate;

/**
 * Raw counts over the text of one block.
 *
 * @param words runs of letters and digits; two ideographs or kana count as one word
 * @param sentence true if the last mark ends a sentence, quotes and brackets after it aside
 * @param item true if the block begins like an item of a list
 */
record BlockShape(int words, boolean sentence, boolean item) {
    private static final int LONG = 12;
    private static final int MENU = 4;
    private static final int PROSE = 20;

    static BlockShape of(String text) {
        return new BlockShape(words(text), endsSentence(text), isItem(text));
    }

    /** True for a block that speaks for the article around it. */
    boolean isLong() {
        return words >= LONG;
    }

    /** True for a block that is surely running text. */
    boolean isProse() {
        return words >= 2 * PROSE || (words >= PROSE && sentence);
    }

    /** True for a block that looks like an entry of a menu. */
    boolean isMenuEntry() {
        return words <= MENU && !sentence && !item;
    }

    private static int words(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLetterOrDigit(c);
            if (letter && c >= '\u3040' && isUnspaced(c)) {
                ideographs++;
                inWord = false;
            } else {
                if (letter && !inWord) {
                    words++;
                }
                inWord = letter || (inWord && (c == '\'' || c == '\u2019'));
            }
        }
        return words + (ideographs + 1) / 2;
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnspaced(char c) {
        return c <= '\u30ff' || Character.isIdeographic(c);
    }

    private static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("\"'\u201d\u2019\u00bb\u201c)]".indexOf(c) < 0) {
                return ".!?:;\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f\u037e".indexOf(c) >= 0;
            }
        }
        return false;
    }

    private static boolean isItem(String text) {
        char first = text.charAt(0);
        return "-*\u2022\u2013\u2014\u00b7\u25aa\u25cf".indexOf(first) >= 0 || (first >= '0' && first <= '9');
    }
}
