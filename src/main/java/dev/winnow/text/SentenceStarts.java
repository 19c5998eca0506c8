package dev.winnow.text;

/** What the beginning of a sentence looks like. */
final class SentenceStarts {
    /** Quotes, brackets, dashes and bullets before the first letter. */
    private static final int MOST_MARKS = 6;

    private SentenceStarts() {}

    /** Index of the first letter or digit after a few marks and spaces; -1 if there is none. */
    static int firstLetter(String text, int from) {
        for (int i = from; i < text.length() && i < from + MOST_MARKS; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word begins here with a lower-case letter; names such as {@code iPhone} do not count. */
    static boolean isLower(String text, int first) {
        return first >= 0
                && Character.isLowerCase(text.charAt(first))
                && !(first + 1 < text.length() && Character.isUpperCase(text.charAt(first + 1)));
    }
}
