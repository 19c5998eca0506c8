package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The untrained classifier: cue rules, then the best window of long blocks, as bold as the document is dirty.
 *
 * <p>A clean article, with no cue line and no menu, passes untouched.
 */
public final class RuleClassifier implements BlockClassifier {
    private static final Label PROTECTED = Label.keep("keep:" + OwnRules.LANGUAGE, 1);

    private final CueLibrary library;

    /** @param own cues and protected phrases of the user's */
    public RuleClassifier(OwnRules own) {
        this.library = new CueLibrary(own);
    }

    @Override
    public Labelling classify(Document document, Language language) {
        List<Cues> serving = library.serving(language.tag());
        CueLabelling cued = CueLabelling.of(document.blocks(), serving);
        List<BlockShape> shapes = cued.shapes();
        @Nullable Label[] labels = cued.labels();
        double degree = Dirt.of(shapes, labels).degree(library.speaks(language.tag()));
        BestWindow window = BestWindow.of(shapes, labels, degree);
        List<Label> all = new ArrayList<>(labels.length);
        for (int i = 0; i < labels.length; i++) {
            Label cueLabel = labels[i];
            Label label = cueLabel != null ? cueLabel : windowLabel(window, i);
            all.add(library.protects(document.blocks().get(i).text()) ? PROTECTED : label);
        }
        return InlineCuts.of(document, all, serving, language);
    }

    private static Label windowLabel(BestWindow window, int block) {
        if (window.contains(block)) {
            return Label.keep("window", 0.8);
        }
        Category category = block < window.start() ? Category.NAVIGATION : Category.OTHER_BOILERPLATE;
        return Label.remove(category, "window", 0.6);
    }
}
