package dev.winnow.boilerplate.learned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a line shares with others of its document: its whole text, its first words, its vocabulary. */
final class Repeats {
    private static final int LEAST_LETTERS = 4;

    private final int[] copies;
    private final int[] earlier;
    private final boolean[] copyInWindow;
    private final int[] sameFirst;
    private final double[] shared;
    private final double[] sharedOutside;

    /** @param window whose words stand for the article's vocabulary */
    Repeats(DocumentLines lines, Stretch window) {
        int n = lines.size();
        copies = new int[n];
        earlier = new int[n];
        copyInWindow = new boolean[n];
        sameFirst = new int[n];
        shared = new double[n];
        sharedOutside = new double[n];
        countCopies(lines, window);
        countFirsts(lines);
        compareVocabulary(lines, window);
    }

    private void countCopies(DocumentLines lines, Stretch window) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < copies.length; i++) {
            int[] count = counts.computeIfAbsent(lines.text(i), text -> new int[2]);
            earlier[i] = count[0]++;
            count[1] += window.contains(i) ? 1 : 0;
        }
        for (int i = 0; i < copies.length; i++) {
            int[] count = counts.getOrDefault(lines.text(i), new int[2]);
            copies[i] = count[0] - 1;
            copyInWindow[i] = count[1] > (window.contains(i) ? 1 : 0);
        }
    }

    private void countFirsts(DocumentLines lines) {
        Map<String, Integer> counts = new HashMap<>();
        String[] firsts = new String[sameFirst.length];
        for (int i = 0; i < firsts.length; i++) {
            String text = lines.text(i);
            int space = text.indexOf(' ');
            firsts[i] = space < 0 ? text : text.substring(0, space);
            counts.merge(firsts[i], 1, Integer::sum);
        }
        for (int i = 0; i < firsts.length; i++) {
            sameFirst[i] = counts.getOrDefault(firsts[i], 0) - 1;
        }
    }

    private void compareVocabulary(DocumentLines lines, Stretch window) {
        int[][] words = new int[copies.length][];
        Map<Integer, Integer> inside = new HashMap<>();
        Map<Integer, Integer> outside = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            words[i] = Vocabulary.of(lines.text(i), LEAST_LETTERS);
            for (int word : words[i]) {
                (window.contains(i) ? inside : outside).merge(word, 1, Integer::sum);
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean in = window.contains(i);
            shared[i] = share(words[i], inside, in ? 2 : 1);
            sharedOutside[i] = share(words[i], outside, in ? 1 : 2);
        }
    }

    private static double share(int[] words, Map<Integer, Integer> counts, int least) {
        int shared = 0;
        for (int word : words) {
            shared += counts.getOrDefault(word, 0) >= least ? 1 : 0;
        }
        return words.length == 0 ? -1 : (double) shared / words.length;
    }

    /** Number of other lines with the same text. */
    int copies(int i) {
        return copies[i];
    }

    /** Number of lines before with the same text. */
    int earlier(int i) {
        return earlier[i];
    }

    boolean hasCopyInWindow(int i) {
        return copyInWindow[i];
    }

    /** Number of other lines that begin with the same word. */
    int sameFirst(int i) {
        return sameFirst[i];
    }

    /** Share of a line's longer words that other lines of the window hold; -1 for a line without one. */
    double shared(int i) {
        return shared[i];
    }

    /** Share of a line's longer words that other lines outside the window hold; -1 for a line without one. */
    double sharedOutside(int i) {
        return sharedOutside[i];
    }

    /** Hashes of the different longer words of a line. */
    private static final class Vocabulary {
        static int[] of(String text, int leastLetters) {
            Set<Integer> words = new HashSet<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
                boolean alone = letter && text.charAt(i) >= 0x3040 && Character.isIdeographic(text.charAt(i));
                if (alone && i + 1 < text.length()) {
                    words.add(31 * text.charAt(i) + text.charAt(i + 1));
                }
                if (letter && !alone) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    if (i - start >= leastLetters) {
                        words.add(hash(text, start, i));
                    }
                    start = -1;
                }
            }
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
}
