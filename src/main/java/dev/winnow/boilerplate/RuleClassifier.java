package dev.winnow.boilerplate;

import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;

/**
 * The untrained classifier: cue rules, then the best window of long blocks, as bold as the document is dirty.
 *
 * <p>A clean article, with no cue line and no menu, passes untouched.
 */
public final class RuleClassifier implements BlockClassifier {
    private final CueLibrary library;

    /** @param own cues and protected phrases of the user's */
    public RuleClassifier(OwnRules own) {
        this.library = new CueLibrary(own);
    }

    @Override
    public Labelling classify(Document document, Language language) {
        RuleLabelling rules = RuleLabelling.of(document, language, library);
        return InlineCuts.of(document, rules.labels(), rules.serving(), language);
    }
}
