package dev.winnow.boilerplate.learned;

/** Where a line stands to the runs of lines that are most likely the article. */
final class WindowFeatures {
    private WindowFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        for (int which = 0; which < Stretch.count(); which++) {
            Stretch window = lines.window(which);
            row.number("window_start", which, Measures.signedLog(i - window.start()));
            row.number("window_end", which, Measures.signedLog(window.end() - 1 - i));
            row.number("window_cost", which, Measures.signedLog(window.cost(i)));
            row.number("window_words", which, words(lines, window) / Math.max(1, lines.allWords()));
            row.number("window_lines", which, (double) (window.end() - window.start()) / lines.size());
        }
    }

    private static double words(DocumentLines lines, Stretch window) {
        return lines.wordsBefore(window.end()) - lines.wordsBefore(window.start());
    }
}
