package dev.winnow.boilerplate.learned;

import java.util.Arrays;

/**
 * Which words of a line other lines of its document hold: a teaser of another article shares few with the article. Short
 * words are left out; every script without spaces has words of one length.
 */
final class SharedWords {
    private static final int LEAST_LETTERS = 4;
    private static final int MANY_LETTERS = 7;

    private final double[] inside;
    private final double[] outside;
    private final double[] longInside;

    /** @param window whose words stand for the article's vocabulary */
    SharedWords(DocumentLines lines, Stretch window) {
        int n = lines.size();
        inside = new double[n];
        outside = new double[n];
        longInside = new double[n];
        Vocabulary vocabulary = new Vocabulary(lines);
        int[] linesInside = new int[vocabulary.size()];
        int[] linesOutside = new int[vocabulary.size()];
        for (int i = 0; i < n; i++) {
            int[] counts = window.contains(i) ? linesInside : linesOutside;
            for (int word : vocabulary.words[i]) {
                counts[word]++;
            }
        }
        for (int i = 0; i < n; i++) {
            compare(i, vocabulary, linesInside, linesOutside, window.contains(i));
        }
    }

    private void compare(int i, Vocabulary vocabulary, int[] linesInside, int[] linesOutside, boolean isInside) {
        int[] words = vocabulary.words[i];
        int here = isInside ? 1 : 0;
        int sharedInside = 0;
        int sharedOutside = 0;
        int sharedLong = 0;
        int longWords = 0;
        for (int word : words) {
            boolean shared = linesInside[word] > here;
            sharedInside += shared ? 1 : 0;
            sharedOutside += linesOutside[word] > 1 - here ? 1 : 0;
            sharedLong += shared && vocabulary.isLong[word] ? 1 : 0;
            longWords += vocabulary.isLong[word] ? 1 : 0;
        }
        inside[i] = Measures.share(sharedInside, words.length);
        outside[i] = Measures.share(sharedOutside, words.length);
        longInside[i] = Measures.share(sharedLong, longWords);
    }

    /** Share of a line's words that other lines of the window hold; -1 for a line without one. */
    double inside(int i) {
        return inside[i];
    }

    /** Share of a line's words that other lines outside the window hold; -1 for a line without one. */
    double outside(int i) {
        return outside[i];
    }

    /** As {@link #inside}, of words of seven letters or more. */
    double longInside(int i) {
        return longInside[i];
    }

    /** The words of all lines, as numbers from 0 on. */
    private static final class Vocabulary {
        /** The different words of each line. */
        private final int[][] words;

        private final boolean[] isLong;
        /** For each word the line after the one in which it came up last. */
        private final int[] seen;

        private final HashNumbers numbers;

        Vocabulary(DocumentLines lines) {
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                count += lines.lineWords(i).hashes().length;
            }
            words = new int[lines.size()][];
            isLong = new boolean[count];
            seen = new int[count];
            numbers = new HashNumbers(count);
            for (int i = 0; i < words.length; i++) {
                words[i] = take(i, lines.lineWords(i));
            }
        }

        private int[] take(int line, LineWords all) {
            int[] different = new int[all.hashes().length];
            int count = 0;
            for (int k = 0; k < different.length; k++) {
                int length = all.lengths()[k];
                if (length >= LEAST_LETTERS) {
                    int word = numbers.of(all.hashes()[k]);
                    if (seen[word] != line + 1) {
                        seen[word] = line + 1;
                        isLong[word] = length >= MANY_LETTERS;
                        different[count++] = word;
                    }
                }
            }
            return Arrays.copyOf(different, count);
        }

        int size() {
            return numbers.size();
        }
    }
}
