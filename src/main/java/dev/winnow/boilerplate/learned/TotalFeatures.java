package dev.winnow.boilerplate.learned;

/** What the whole document is like. */
final class TotalFeatures {
    private TotalFeatures() {}

    @SuppressWarnings("EnumOrdinal") // a number for the model, never stored
    static void add(DocumentLines lines, FeatureRow row) {
        Totals totals = lines.totals();
        row.number("lines", Measures.log(lines.size()));
        row.number("all_words", Measures.log(lines.allWords()));
        row.number("paragraphs", Measures.log(totals.paragraphs()));
        row.number("paragraph_words", Measures.share(totals.paragraphWords(), lines.allWords()));
        row.number("paragraph_length", Measures.log(totals.paragraphWords() / Math.max(1, totals.paragraphs())));
        row.number("fragments", (double) totals.fragments() / lines.size());
        row.number("cues", (double) totals.cues() / lines.size());
        row.number("breaks", (double) totals.breaks() / lines.size());
        row.category("script", lines.script().ordinal());
    }
}
