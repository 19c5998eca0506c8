package dev.winnow.boilerplate.learned;

import java.util.HashSet;
import java.util.Set;

/**
 * Hashes of the different words of a line, short ones aside; of ideographs, of each two in a row.
 *
 * @param longest those of many letters
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Vocabulary(int[] all, int[] longest) {
    private static final int LEAST_LETTERS = 4;
    private static final int MANY_LETTERS = 7;
    private static final char FIRST_IDEOGRAPH = '\u3040';

    static Vocabulary of(String text) {
        Set<Integer> all = new HashSet<>();
        Set<Integer> longest = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            boolean alone = letter && text.charAt(i) >= FIRST_IDEOGRAPH && Character.isIdeographic(text.charAt(i));
            if (alone && i + 1 < text.length()) {
                all.add(31 * text.charAt(i) + text.charAt(i + 1));
            }
            if (letter && !alone) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (i - start >= LEAST_LETTERS) {
                    int hash = hash(text, start, i);
                    all.add(hash);
                    if (i - start >= MANY_LETTERS) {
                        longest.add(hash);
                    }
                }
                start = -1;
            }
        }
        return new Vocabulary(array(all), array(longest));
    }

    private static int[] array(Set<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }
}
