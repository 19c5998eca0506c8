package dev.winnow.boilerplate.learned;

import java.util.Arrays;
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
        String[] texts = new String[copies.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = lines.text(i);
        }
        int[] numbers = numbered(texts);
        int[] counts = new int[numbers.length];
        int[] inside = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            earlier[i] = counts[numbers[i]]++;
            inside[numbers[i]] += window.contains(i) ? 1 : 0;
        }
        for (int i = 0; i < numbers.length; i++) {
            copies[i] = counts[numbers[i]] - 1;
            copyInWindow[i] = inside[numbers[i]] > (window.contains(i) ? 1 : 0);
        }
    }

    private void countFirsts(DocumentLines lines) {
        String[] firsts = new String[sameFirst.length];
        for (int i = 0; i < firsts.length; i++) {
            String text = lines.text(i);
            int space = text.indexOf(' ');
            firsts[i] = space < 0 ? text : text.substring(0, space);
        }
        int[] numbers = numbered(firsts);
        int[] counts = new int[numbers.length];
        for (int number : numbers) {
            counts[number]++;
        }
        for (int i = 0; i < numbers.length; i++) {
            sameFirst[i] = counts[numbers[i]] - 1;
        }
    }

    /** Equal texts get the same number, different ones others, from 0 on. */
    private static int[] numbered(String[] texts) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            int next = known.size();
            Integer number = known.putIfAbsent(texts[i], next);
            numbers[i] = number == null ? next : number;
        }
        return numbers;
    }

    private void compareVocabulary(DocumentLines lines, Stretch window) {
        Vocabulary[] words = new Vocabulary[copies.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = Vocabulary.of(lines.text(i));
            count += words[i].all().length;
        }
        HashNumbers numbers = new HashNumbers(count);
        int[][] all = new int[words.length][];
        int[][] longest = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            all[i] = numbered(words[i].all(), numbers);
            longest[i] = numbered(words[i].longest(), numbers);
        }
        int[] inside = new int[numbers.size()];
        int[] outside = new int[numbers.size()];
        int[] last = new int[numbers.size()];
        for (int i = 0; i < words.length; i++) {
            all[i] = distinct(all[i], last, 2 * i + 1);
            longest[i] = distinct(longest[i], last, 2 * i + 2);
            int[] counts = window.contains(i) ? inside : outside;
            for (int word : all[i]) {
                counts[word]++;
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean in = window.contains(i);
            shared[i] = share(all[i], inside, in ? 2 : 1);
            sharedOutside[i] = share(all[i], outside, in ? 1 : 2);
            sharedLong[i] = share(longest[i], inside, in ? 2 : 1);
        }
    }

    private static int[] numbered(int[] hashes, HashNumbers numbers) {
        int[] numbered = new int[hashes.length];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.of(hashes[i]);
        }
        return numbered;
    }

    /**
     * Each word once.
     *
     * @param last for each word the turn in which it came up last
     * @param turn that no call before had
     */
    private static int[] distinct(int[] words, int[] last, int turn) {
        int count = 0;
        for (int word : words) {
            if (last[word] != turn) {
                last[word] = turn;
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static double share(int[] words, int[] counts, int least) {
        int shared = 0;
        for (int word : words) {
            shared += counts[word] >= least ? 1 : 0;
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
