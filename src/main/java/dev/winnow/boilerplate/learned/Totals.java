package dev.winnow.boilerplate.learned;

/**
 * Counts over a whole document.
 *
 * @param paragraphs lines that read like a paragraph
 * @param paragraphWords words in them
 * @param fragments lines that are neither sentences nor items
 * @param cues lines that a cue removes
 * @param breaks lines that begin a paragraph by a blank line before them
 */
record Totals(int paragraphs, double paragraphWords, int fragments, int cues, int breaks) {

    static Totals of(DocumentLines lines) {
        int paragraphs = 0;
        double paragraphWords = 0;
        int fragments = 0;
        int cues = 0;
        int breaks = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isParagraph(i)) {
                paragraphs++;
                paragraphWords += lines.words(i);
            }
            fragments += lines.shape(i).isFragment() ? 1 : 0;
            cues += lines.hasCue(i) ? 1 : 0;
            breaks += i > 0 && lines.paragraph(i) != lines.paragraph(i - 1) ? 1 : 0;
        }
        return new Totals(paragraphs, paragraphWords, fragments, cues, breaks);
    }
}
