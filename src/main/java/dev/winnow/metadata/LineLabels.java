package dev.winnow.metadata;

import dev.winnow.text.Folding;
import org.jspecify.annotations.Nullable;

/** The words that begin a line and say what the rest of it is. */
final class LineLabels {
    private static final int LONGEST = 40;
    private static final String COLONS = ":：|";
    private static final Vocabulary WORDS = Vocabulary.load("line-labels.tsv");

    private LineLabels() {}

    /** What stands behind a label of this kind and its colon; null if the line has none. */
    static @Nullable String behind(String kind, String line) {
        for (int i = 1; i < Math.min(line.length(), LONGEST); i++) {
            if (COLONS.indexOf(line.charAt(i)) >= 0) {
                String label = Folding.fold(line.substring(0, i)).strip();
                return WORDS.has(kind, label) ? line.substring(i + 1).strip() : null;
            }
        }
        return null;
    }

    /** Whether the line, or a part of it, is a label of this kind and nothing else. */
    static boolean is(String kind, String text) {
        String folded = text.length() > LONGEST ? "" : Folding.fold(text);
        return WORDS.has(kind, folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded);
    }
}
