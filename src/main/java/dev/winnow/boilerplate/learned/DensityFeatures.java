package dev.winnow.boilerplate.learned;

/** How much running text stands near a line, and how far it is. */
final class DensityFeatures {
    private static final int FAR = 40;

    private DensityFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        Densities densities = lines.densities();
        for (int decay = 0; decay < Densities.count(); decay++) {
            row.number("text_before", decay, densities.textBefore(decay, i));
            row.number("text_after", decay, densities.textAfter(decay, i));
            row.number("fragments_before", decay, densities.fragmentsBefore(decay, i));
            row.number("fragments_after", decay, densities.fragmentsAfter(decay, i));
        }
        row.number("to_paragraph_before", Math.min(FAR, i - densities.paragraphBefore(i)));
        row.number("to_paragraph_after", Math.min(FAR, densities.paragraphAfter(i) - i));
        row.number("paragraph_before", words(lines, densities.paragraphBefore(i)));
        row.number("paragraph_after", words(lines, densities.paragraphAfter(i)));
        row.number("paragraphs_before", Math.min(FAR, densities.paragraphsBefore(i)));
        row.number("paragraphs_after", Math.min(FAR, lines.totals().paragraphs() - densities.paragraphsBefore(i + 1)));
        int start = densities.runStart(i);
        int end = densities.runEnd(i);
        row.number("run", Measures.log(end - start));
        row.number("run_place", Measures.log(i - start));
        row.number("run_rest", Measures.log(end - i));
        row.number("run_words", Measures.log(lines.wordsBefore(end + 1) - lines.wordsBefore(start)));
    }

    private static double words(DocumentLines lines, int i) {
        return lines.has(i) ? Measures.log(lines.words(i)) : -1;
    }
}
