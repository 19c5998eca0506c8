package dev.winnow.boilerplate.learned;

import java.util.Arrays;

/**
 * Hashes of the words of a line, short ones aside; where no spaces part words, of each two ideographs and of each four
 * letters in a row.
 *
 * @param longest those of many letters
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Vocabulary(int[] all, int[] longest) {
    private static final int LEAST_LETTERS = 4;
    private static final int MANY_LETTERS = 7;
    private static final int IDEOGRAPHS = 2;
    private static final int UNPARTED = 4;
    private static final int FACTOR = 31;

    static Vocabulary of(String text) {
        int[] all = new int[text.length()];
        int[] longest = new int[text.length() / MANY_LETTERS + 1];
        int count = 0;
        int longCount = 0;
        int letters = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!Letters.isLetter(c)) {
                if (letters >= LEAST_LETTERS) {
                    all[count++] = hash;
                }
                if (letters >= MANY_LETTERS) {
                    longest[longCount++] = hash;
                }
                letters = 0;
                hash = 0;
            } else if (c >= Letters.FIRST_UNSPACED && isUnspaced(c)) {
                int width = Letters.isIdeograph(c) ? IDEOGRAPHS : UNPARTED;
                if (i + width <= text.length()) {
                    all[count++] = hash(text, i, i + width);
                }
            } else {
                letters++;
                hash = FACTOR * hash + Letters.lower(c);
            }
        }
        return new Vocabulary(Arrays.copyOf(all, count), Arrays.copyOf(longest, longCount));
    }

    private static boolean isUnspaced(char c) {
        return Letters.isIdeograph(c) || Letters.isUnparted(c);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = FACTOR * hash + text.charAt(i);
        }
        return hash;
    }
}
