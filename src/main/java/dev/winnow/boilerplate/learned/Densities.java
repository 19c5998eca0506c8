package dev.winnow.boilerplate.learned;

/** How much running text, and how many fragments, stand near each line, before it and after it. */
final class Densities {
    /** What a line counts for the one beside it, and so on. */
    private static final double[] DECAYS = {0.5, 0.8, 0.93};

    private final double[][] textBefore = new double[DECAYS.length][];
    private final double[][] textAfter = new double[DECAYS.length][];
    private final double[][] fragmentsBefore = new double[DECAYS.length][];
    private final double[][] fragmentsAfter = new double[DECAYS.length][];
    private final int[] paragraphBefore;
    private final int[] paragraphAfter;
    private final int[] runStart;
    private final int[] runEnd;
    private final int[] paragraphsBefore;

    Densities(DocumentLines lines) {
        int n = lines.size();
        double[] text = new double[n];
        double[] fragments = new double[n];
        for (int i = 0; i < n; i++) {
            text[i] = lines.isParagraph(i) ? Measures.log(lines.words(i)) : 0;
            fragments[i] = lines.shape(i).isFragment() || lines.hasCue(i) ? 1 : 0;
        }
        for (int d = 0; d < DECAYS.length; d++) {
            textBefore[d] = smoothed(text, DECAYS[d], 1);
            textAfter[d] = smoothed(text, DECAYS[d], -1);
            fragmentsBefore[d] = smoothed(fragments, DECAYS[d], 1);
            fragmentsAfter[d] = smoothed(fragments, DECAYS[d], -1);
        }
        paragraphBefore = new int[n];
        paragraphAfter = new int[n];
        paragraphsBefore = new int[n + 1];
        runStart = new int[n];
        runEnd = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            paragraphBefore[i] = last;
            paragraphsBefore[i + 1] = paragraphsBefore[i] + (lines.isParagraph(i) ? 1 : 0);
            last = lines.isParagraph(i) ? i : last;
            runStart[i] = i > 0 && lines.shape(i).isLong() == lines.shape(i - 1).isLong() ? runStart[i - 1] : i;
        }
        last = n;
        for (int i = n - 1; i >= 0; i--) {
            paragraphAfter[i] = last;
            last = lines.isParagraph(i) ? i : last;
            runEnd[i] =
                    i < n - 1 && lines.shape(i).isLong() == lines.shape(i + 1).isLong() ? runEnd[i + 1] : i;
        }
    }

    private static double[] smoothed(double[] values, double decay, int step) {
        double[] smooth = new double[values.length];
        double sum = 0;
        for (int i = step > 0 ? 0 : values.length - 1; i >= 0 && i < values.length; i += step) {
            smooth[i] = sum;
            sum = (sum + values[i]) * decay;
        }
        return smooth;
    }

    /** Number of reaches that each density is measured with. */
    static int count() {
        return DECAYS.length;
    }

    double textBefore(int decay, int i) {
        return textBefore[decay][i];
    }

    double textAfter(int decay, int i) {
        return textAfter[decay][i];
    }

    double fragmentsBefore(int decay, int i) {
        return fragmentsBefore[decay][i];
    }

    double fragmentsAfter(int decay, int i) {
        return fragmentsAfter[decay][i];
    }

    /** Index of the paragraph before line {@code i}; -1 if there is none. */
    int paragraphBefore(int i) {
        return paragraphBefore[i];
    }

    /** Index of the paragraph after line {@code i}; the number of lines if there is none. */
    int paragraphAfter(int i) {
        return paragraphAfter[i];
    }

    /** Number of paragraphs before line {@code i}. */
    int paragraphsBefore(int i) {
        return paragraphsBefore[i];
    }

    /** Index of the first line of the run of short or of long lines around line {@code i}. */
    int runStart(int i) {
        return runStart[i];
    }

    int runEnd(int i) {
        return runEnd[i];
    }
}
