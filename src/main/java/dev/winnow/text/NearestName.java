package dev.winnow.text;

import java.util.Comparator;
import java.util.List;

/** The name that somebody meant who wrote another one: the one with the least edit distance (Levenshtein). */
public final class NearestName {
    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The nearest of {@code names} by edit distance; the first of several.
     *
     * @param names at least one
     */
    public static String of(String written, List<String> names) {
        String bounded = written.substring(0, Math.min(LONGEST, written.length()));
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(bounded, name)))
                .orElseThrow();
    }

    /** Number of letters to insert, drop or replace that makes the one of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
