package dev.winnow.boilerplate.learned;

import java.util.HashMap;
import java.util.Map;

/** Which lines of a document have the same text, or the same first word. */
final class Repeats {
    private final int[] copies;
    private final int[] earlier;
    private final boolean[] copyInWindow;
    private final int[] sameFirst;

    /** @param window most likely the article */
    Repeats(DocumentLines lines, Stretch window) {
        int n = lines.size();
        copies = new int[n];
        earlier = new int[n];
        copyInWindow = new boolean[n];
        sameFirst = new int[n];
        countCopies(lines, window);
        countFirsts(lines);
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
}
