package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.WordTable;
import dev.winnow.model.Document;
import dev.winnow.model.Language;

/** What the model sees of the lines of a document: the door for its training. Safe for use by many threads. */
public final class LineFeatures {
    private final CueLibrary library;

    /** @param own cues of the user's */
    public LineFeatures(OwnRules own) {
        this.library = new CueLibrary(own);
    }

    /**
     * One row for each block, with the columns of {@link dev.winnow.boilerplate.learned.Features}; of the words nothing is
     * known.
     */
    public float[][] of(Document document, Language language) {
        return RuleLabelling.of(document, language, library).rows(WordTable.NONE);
    }
}
