package dev.winnow.boilerplate.learned;

/**
 * Raw counts over the text of one block.
 *
 * @param words runs of letters and digits; two ideographs or kana count as one word, and so do four letters of a script
 *     that has no spaces between words either, marks aside: Thai, Lao, Burmese, Khmer
 * @param sentence true if the last mark ends a sentence, quotes and brackets after it aside; Thai has no such mark, so a
 *     block of it that is long enough for running text is a sentence
 * @param cutOff true if the block ends with an ellipsis, as the beginning of another article in a list does
 * @param runsOn true if the last mark is a comma, as in a salutation or a line of verse
 * @param item true if the block begins like an item of a list
 * @param marked true for a block of many words that holds the end of a sentence
 */
public record BlockShape(int words, boolean sentence, boolean cutOff, boolean runsOn, boolean item, boolean marked) {
    private static final int LONG = 12;
    private static final int PROSE = 20;
    private static final int MANY = 40;

    private static final String CLOSING = " \u00a0\u202f\"'\u201d\u2019\u00bb\u201c)]\u300d\u300f\uff09\u3011";
    private static final String SENTENCE_ENDS =
            ".!?:;\u2026\u3002\uff01\uff1f\uff1a\uff1b\uff0e\u0964\u0965\u06d4\u061f\u037e";

    public static BlockShape of(String text) {
        int words = words(text);
        int end = beforeClosing(text);
        boolean sentence = end > 0 && endsSentence(text.charAt(end - 1), words);
        boolean marked = words >= MANY && (sentence || holdsSentenceEnd(text));
        boolean runsOn = end > 0 && isComma(text.charAt(end - 1));
        return new BlockShape(words, sentence, isCutOff(text, end), runsOn, isItem(text), marked);
    }

    /** Whether the last mark of a text ends a sentence. */
    public static boolean endsSentence(String text) {
        int end = beforeClosing(text);
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** True for the commas of any script. */
    public static boolean isComma(int c) {
        return CharCodes.COMMAS.indexOf(c) >= 0;
    }

    private static int beforeClosing(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** True for a block that may be a paragraph of an article: a sentence, or many words with one among them. */
    public boolean isParagraph() {
        return words >= LONG && !cutOff && (sentence || marked);
    }

    /** True for a block of a sentence's length. */
    public boolean isLong() {
        return words >= LONG;
    }

    /** True for a block that is surely running text. */
    public boolean isProse() {
        return words >= MANY || (words >= PROSE && sentence);
    }

    /** True for a block that is neither a sentence nor an item, as a heading, a label or an entry of a menu is. */
    public boolean isFragment() {
        return words < LONG && !sentence && !runsOn && !item;
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
        int unparted = 0;
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length) {
            int code = CharCodes.of(chars[i]);
            if ((code & CharCodes.WORD) != 0) {
                words++;
                i = afterWord(chars, i + 1);
            } else {
                if ((code & CharCodes.UNSPACED) != 0) {
                    ideographs += Letters.isIdeograph(chars[i]) ? 1 : 0;
                    unparted += !Letters.isIdeograph(chars[i]) && !Letters.isMark(chars[i]) ? 1 : 0;
                }
                i++;
            }
        }
        return words + parts(ideographs, Letters.IDEOGRAPHS_A_WORD) + parts(unparted, Letters.LETTERS_A_WORD);
    }

    /** Number of parts of this length, the last of which may be shorter. */
    private static int parts(int whole, int length) {
        return (whole + length - 1) / length;
    }

    private static int afterWord(char[] chars, int from) {
        int i = from;
        while (i < chars.length
                && ((CharCodes.of(chars[i]) & CharCodes.WORD) != 0 || chars[i] == '\'' || chars[i] == '\u2019')) {
            i++;
        }
        return i;
    }

    private static boolean endsSentence(char last, int words) {
        return SENTENCE_ENDS.indexOf(last) >= 0 || (words >= PROSE && Letters.isUnparted(last));
    }

    private static boolean isItem(String text) {
        char first = text.charAt(0);
        return "-*\u2022\u2013\u2014\u00b7\u25aa\u25cf".indexOf(first) >= 0 || (first >= '0' && first <= '9');
    }
}
