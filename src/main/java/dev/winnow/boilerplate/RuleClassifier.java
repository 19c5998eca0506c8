package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The untrained classifier: cue rules, then the best window of long blocks, as bold as the document is dirty.
 *
 * <p>A clean article, with no cue line and no menu, passes untouched.
 */
public final class RuleClassifier implements BlockClassifier {
    /** A block that the user's own rules protect. */
    static final Label PROTECTED = Label.keep("keep:" + OwnRules.LANGUAGE, 1);

    private final CueLibrary library;

    /** @param own cues and protected phrases of the user's */
    public RuleClassifier(OwnRules own) {
        this.library = new CueLibrary(own);
    }

    @Override
    public Labelling classify(Document document, Language language) {
        List<Cues> serving = library.serving(language.tag());
        CueLabelling cued = CueLabelling.of(document.blocks(), serving);
        double degree = Dirt.of(cued.shapes(), cued.labels()).degree(library.speaks(language.tag()));
        return InlineCuts.of(document, labels(cued, degree, library), serving, language);
    }

    /**
     * One label for each block.
     *
     * @param degree how dirty the document is, 0 to 1
     * @param library that says what the user protects
     */
    static List<Label> labels(CueLabelling cued, double degree, CueLibrary library) {
        BestWindow window = BestWindow.of(cued.shapes(), cued.labels(), degree);
        List<Label> all = new ArrayList<>(cued.labels().length);
        for (int i = 0; i < cued.labels().length; i++) {
            Label cueLabel = cued.labels()[i];
            Label label = cueLabel != null ? cueLabel : windowLabel(window, i);
            all.add(library.protects(cued.blocks().get(i).text()) ? PROTECTED : label);
        }
        return all;
    }

    private static Label windowLabel(BestWindow window, int block) {
        if (window.contains(block)) {
            return Label.keep("window", 0.8);
        }
        Category category = block < window.start() ? Category.NAVIGATION : Category.OTHER_BOILERPLATE;
        return Label.remove(category, "window", 0.6);
    }
}
