package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import org.jspecify.annotations.Nullable;

/** What the model sees of the lines of a document: the door for its training. Safe for use by many threads. */
public final class LineFeatures {
    private final CueLibrary library;

    /** @param own cues of the user's */
    public LineFeatures(OwnRules own) {
        this.library = new CueLibrary(own);
    }

    /** Measures every line of a document. */
    public Lines of(Document document, Language language) {
        CueLabelling cued = CueLabelling.of(document.blocks(), library.serving(language.tag()));
        @Nullable Category[] cues = new Category[cued.labels().length];
        for (int i = 0; i < cues.length; i++) {
            Label label = cued.labels()[i];
            cues[i] = label == null ? null : label.category();
        }
        return new Lines(Features.of(document.blocks(), cued.shapes(), cues), cues);
    }

    /**
     * The lines of one document.
     *
     * @param rows one for each block, with the columns of {@link Features#names}
     * @param cues category that a cue gives each block; null where none counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Lines(float[][] rows, @Nullable Category[] cues) {}
}
