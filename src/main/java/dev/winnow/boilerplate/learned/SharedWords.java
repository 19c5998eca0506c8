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
            int shared = isMore(linesInside[word], here);
            sharedInside += shared;
            sharedOutside += isMore(linesOutside[word], 1 - here);
            sharedLong += shared & vocabulary.isLong[word];
            longWords += vocabulary.isLong[word];
        }
        inside[i] = Measures.share(sharedInside, words.length);
        outside[i] = Measures.share(sharedOutside, words.length);
        longInside[i] = Measures.share(sharedLong, longWords);
    }

    /** 1 if one small number is greater than another, otherwise 0, without a branch that nobody could foretell. */
    private static int isMore(int one, int other) {
        return (other - one) >>> 31;
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
        /** 1 for each word of many letters. */
        private final byte[] isLong;
        /** For each word the line after the one in which it came up last. */
        private final int[] seen;

        private final HashPlaces places;

        Vocabulary(DocumentLines lines) {
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                count += lines.lineWords(i).hashes().length;
            }
            places = new HashPlaces(count);
            words = new int[lines.size()][];
            isLong = new byte[places.size()];
            seen = new int[places.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = take(i, lines.lineWords(i));
            }
        }

        private int[] take(int line, LineWords all) {
            int[] different = new int[all.hashes().length + 1];
            int count = 0;
            for (int k = 0; k < all.hashes().length; k++) {
                int length = all.lengths()[k];
                int word = places.of(all.hashes()[k]);
                different[count] = word;
                count += isMore(length, LEAST_LETTERS - 1) & isMore(line + 1, seen[word]);
                seen[word] = line + 1;
                isLong[word] = (byte) isMore(length, MANY_LETTERS - 1);
            }
            return Arrays.copyOf(different, count);
        }

        int size() {
            return places.size();
        }
    }
}
