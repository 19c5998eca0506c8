package dev.winnow.boilerplate;

/**
 * Raw counts over the text of one block.
 *
 * @param words runs of letters and digits; two ideographs or kana count as one word
 * @param sentence true if the last mark ends a sentence, quotes and brackets after it aside
 * @param cutOff true if the block ends with an ellipsis, as the beginning of another article in a list does
 * @param item true if the block begins like an item of a list
 * @param marked true for a block of many words that holds the end of a sentence
 */
record BlockShape(int words, boolean sentence, boolean cutOff, boolean item, boolean marked) {
    private static final int LONG = 12;
    private static final int PROSE = 20;
    private static final int MANY = 40;

    private static final String CLOSING = "\"'\u201d\u2019\u00bb\u201c)]";
    private static final String SENTENCE_ENDS = ".!?:;\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f\u037e";

    static BlockShape of(String text) {
        int words = words(text);
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean sentence = end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
        boolean marked = words >= MANY && (sentence || holdsSentenceEnd(text));
        return new BlockShape(words, sentence, isCutOff(text, end), isItem(text), marked);
    }

    /** True for a block that may be a paragraph of an article: a sentence, or many words with one among them. */
    boolean isParagraph() {
        return words >= LONG && !cutOff && (sentence || marked);
    }

    /** True for a block of a sentence's length. */
    boolean isLong() {
        return words >= LONG;
    }

    /** True for a block that is surely running text. */
    boolean isProse() {
        return words >= MANY || (words >= PROSE && sentence);
    }

    /** True for a block that is neither a sentence nor an item, as a heading, a label or an entry of a menu is. */
    boolean isFragment() {
        return words < LONG && !sentence && !item;
    }

    private static boolean holdsSentenceEnd(String text) {
        return text.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    private static boolean isCutOff(String text, int end) {
        return end > 0 && (text.charAt(end - 1) == '\u2026' || text.startsWith("...", end - 3));
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

    private static boolean isItem(String text) {
        char first = text.charAt(0);
        return "-*\u2022\u2013\u2014\u00b7\u25aa\u25cf".indexOf(first) >= 0 || (first >= '0' && first <= '9');
    }
}
