package dev.winnow.boilerplate.learned;

/** What the words of a line say; nothing in a language without a table. */
public final class WordFeatures {
    /** Names of the two columns: the score of a line, and 1 if there is a table. */
    public static final String SCORE = "word_score";

    public static final String KNOWN = "words_known";

    private WordFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        boolean known = lines.wordTable() != WordTable.NONE;
        row.number(SCORE, known ? lines.wordTable().score(WordTable.buckets(lines.lineWords(i))) : 0);
        row.number(KNOWN, Measures.flag(known));
    }
}
