package dev.winnow.train;

import dev.winnow.evaluate.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the lines of a document, and of its true text.
 *
 * @param lines for each line its words, as numbers
 * @param truth how often each word stands in the true text
 * @param truthSize number of words of the true text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordBags(int[][] lines, int[] truth, int truthSize) {

    static WordBags of(List<String> lines, String truth) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] lineWords = new int[lines.size()][];
        for (int i = 0; i < lineWords.length; i++) {
            lineWords[i] = numbers(Tokens.words(lines.get(i)), numbers);
        }
        int[] truthWords = numbers(Tokens.words(truth), numbers);
        int[] counts = new int[numbers.size()];
        for (int word : truthWords) {
            counts[word]++;
        }
        return new WordBags(lineWords, counts, truthWords.length);
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
        int[] found = new int[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size());
        }
        return found;
    }

    /** Number of words of a line. */
    int words(int line) {
        return lines[line].length;
    }

    /** Word F1 of the kept lines; 1 if there are no words and should be none. */
    double f1(boolean[] kept) {
        int[] left = truth.clone();
        int size = 0;
        int common = 0;
        for (int i = 0; i < lines.length; i++) {
            if (kept[i]) {
                size += lines[i].length;
                for (int word : lines[i]) {
                    common += left[word]-- > 0 ? 1 : 0;
                }
            }
        }
        return size + truthSize == 0 ? 1 : 2.0 * common / (size + truthSize);
    }
}
