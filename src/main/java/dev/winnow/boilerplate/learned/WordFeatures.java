package dev.winnow.boilerplate.learned;

import java.util.List;

/** What the words of a line say; nothing in a language without a table. */
public final class WordFeatures {
    /** Names of the two columns: the score of a line, and 1 if there is a table. */
    public static final String SCORE = "word_score";

    public static final String KNOWN = "words_known";

    static final List<Feature> ALL = List.of(
            new Feature(SCORE, (lines, i) -> lines.wordTable().score(WordTable.buckets(lines.text(i)))),
            new Feature(KNOWN, (lines, i) -> lines.wordTable() == WordTable.NONE ? 0 : 1));

    private WordFeatures() {}
}
