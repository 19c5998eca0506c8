package dev.winnow.boilerplate;

import dev.winnow.model.Keyed;

/** Where in a line a cue's phrase has to stand. */
public enum Place implements Keyed {
    /** The whole line, apart from marks, digits and brackets around it. */
    LINE(60, 0.98),
    /** At the start of the line, before a colon, dash or bar. */
    LABEL(40, 0.95),
    /** At the start of the line. */
    START(14, 0.9),
    /** Anywhere in a short line. */
    SHORT(12, 0.85);

    private final int words;
    private final double score;

    Place(int words, double score) {
        this.words = words;
        this.score = score;
    }

    /** Greatest number of words that a line may have, where the cue does not say. */
    int words() {
        return words;
    }

    /** How sure a hit at this place is, 0 to 1. */
    double score() {
        return score;
    }
}
