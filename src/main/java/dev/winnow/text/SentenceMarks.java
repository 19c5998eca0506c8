package dev.winnow.text;

/** The characters that end sentences, and those that stand around the ends. */
final class SentenceMarks {
    private static final String OPEN_ENDED = ".!?\u2026\u203D\u203C\u2047\u2048\u2049\u037E";
    private static final String WIDE = "\u3002\uFF01\uFF1F\uFF61";
    /** Marks of Hindi, Bengali, Arabic, Urdu, Armenian, Ethiopic, Burmese and Khmer, which stand nowhere else. */
    private static final String SURE = "\u0964\u0965\u061F\u06D4\u0589\u1362\u104B\u17D4";

    private static final String CLOSING =
            "\"'\u201D\u2019\u00BB)]}\u203A\u300D\u300F\u3011\u300B\u3009\uFF09\uFF3D\uFF5D\u3015\u200E\u200F";
    /** Quotes that close in one language and open in another. */
    private static final String EITHER = "\u201C\u2018\u00AB\u2039";

    /** Which ASCII characters {@link #isMark} has to look at. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (char c : ".!?;".toCharArray()) {
            ASCII[c] = true;
        }
    }

    private SentenceMarks() {}

    /** Whether the unit at {@code i} may end a sentence. */
    static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        if (c < ASCII.length) {
            return ASCII[c] && (c != ';' || (i > 0 && isGreek(text.charAt(i - 1))));
        }
        return OPEN_ENDED.indexOf(c) >= 0 || isSure(c) || isWide(c);
    }

    /** A mark of Chinese and Japanese, which needs no space behind it. */
    static boolean isWide(char c) {
        return WIDE.indexOf(c) >= 0;
    }

    /** A mark that ends a sentence wherever it stands. */
    static boolean isSure(char c) {
        return SURE.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return (Units.of(c) & (Units.SPACE | Units.LINE_END)) != 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    private static boolean isGreek(char c) {
        return (c >= '\u0370' && c <= '\u03FF') || (c >= '\u1F00' && c <= '\u1FFF');
    }

    /** Index after the marks from {@code from} on. */
    static int skipMarks(String text, int from) {
        int i = from;
        while (i < text.length() && isMark(text, i)) {
            i++;
        }
        return i;
    }

    static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Index after the quotes and brackets that close at {@code from}. */
    static int skipClosing(String text, int from) {
        int i = from;
        while (i < text.length() && (isClosing(text.charAt(i)) || closesHere(text, i))) {
            i++;
        }
        // Quirk: French and Russian typesetting leaves a space before the guillemet that closes.
        boolean guillemet = i + 1 < text.length() && isSpace(text.charAt(i)) && text.charAt(i + 1) == '\u00BB';
        return guillemet && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2))) ? i + 2 : i;
    }

    private static boolean closesHere(String text, int i) {
        return EITHER.indexOf(text.charAt(i)) >= 0
                && (i + 1 == text.length() || isSpace(text.charAt(i + 1)) || isMark(text, i + 1));
    }
}
