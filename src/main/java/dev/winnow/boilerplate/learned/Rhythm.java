package dev.winnow.boilerplate.learned;

/**
 * How regularly lines of one kind follow each other near a line: lists of other articles repeat headline, summary and date,
 * running text repeats nothing.
 */
final class Rhythm {
    private static final int LONGEST = 6;
    private static final int REACH = 8;
    private static final double CLEARLY = 0.1;
    private static final int WIDE_WORDS = 4;
    private static final double LOG_3 = 1.0986122886681098;

    private final double[] strength;

    Rhythm(DocumentLines lines) {
        int n = lines.size();
        int[] signs = new int[n];
        for (int i = 0; i < n; i++) {
            signs[i] = sign(lines, i);
        }
        int[][] equal = new int[LONGEST + 1][n + 1];
        for (int p = 1; p <= LONGEST; p++) {
            for (int i = 0; i < n; i++) {
                equal[p][i + 1] = equal[p][i] + (i + p < n && signs[i] == signs[i + p] ? 1 : 0);
            }
        }
        strength = new double[n];
        for (int i = 0; i < n; i++) {
            choose(equal, i, n);
        }
    }

    /** The share for the period in which most lines near a line have the sign of the one that follows a period later. */
    private void choose(int[][] equal, int i, int n) {
        for (int p = 1; p <= LONGEST; p++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(n, i + REACH + 1);
            double share = (double) (equal[p][to] - equal[p][from]) / (to - from);
            if (share > strength[i] + CLEARLY) {
                strength[i] = share;
            }
        }
    }

    private static int sign(DocumentLines lines, int i) {
        LineMarks marks = lines.marks(i);
        int words = Math.min(WIDE_WORDS, (int) (Measures.log(lines.words(i)) / LOG_3));
        return (words * 10 + marks.last()) * 10 + (marks.digits() * 3 > marks.chars() ? 1 : 0);
    }

    double strength(int i) {
        return strength[i];
    }
}
