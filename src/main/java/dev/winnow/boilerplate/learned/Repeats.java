package dev.winnow.boilerplate.learned;

import java.util.HashMap;
import java.util.Map;

/** What a line shares with others of its document: its whole text, its first words, its vocabulary. */
final class Repeats {
    private final int[] copies;
    private final int[] earlier;
    private final boolean[] copyInWindow;
    private final int[] sameFirst;
    private final double[] shared;
    private final double[] sharedOutside;
    private final double[] sharedLong;

    /** @param window whose words stand for the article's vocabulary */
    Repeats(DocumentLines lines, Stretch window) {
        int n = lines.size();
        copies = new int[n];
        earlier = new int[n];
        copyInWindow = new boolean[n];
        sameFirst = new int[n];
        shared = new double[n];
        sharedOutside = new double[n];
        sharedLong = new double[n];
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
        Vocabulary[] words = new Vocabulary[copies.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = Vocabulary.of(lines.text(i));
            count += words[i].all().length;
        }
        HashCounts inside = new HashCounts(count);
        HashCounts outside = new HashCounts(count);
        for (int i = 0; i < words.length; i++) {
            HashCounts counts = window.contains(i) ? inside : outside;
            for (int word : words[i].all()) {
                counts.add(word);
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean in = window.contains(i);
            shared[i] = share(words[i].all(), inside, in ? 2 : 1);
            sharedOutside[i] = share(words[i].all(), outside, in ? 1 : 2);
            sharedLong[i] = share(words[i].longest(), inside, in ? 2 : 1);
        }
    }

    private static double share(int[] words, HashCounts counts, int least) {
        int shared = 0;
        for (int word : words) {
            shared += counts.of(word) >= least ? 1 : 0;
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

    /** As {@link #shared}, of words of seven letters or more. */
    double sharedLong(int i) {
        return sharedLong[i];
    }
}
