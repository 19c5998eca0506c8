package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.Evidence;
import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.WordTable;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with what the rules say of each of its blocks: cues first, then the best window of long blocks.
 *
 * @param serving cues that serve the document's language
 * @param degree how dirty the document is, 0 to 1
 * @param labels one for each block
 */
record RuleLabelling(List<Cues> serving, CueLabelling cued, double degree, List<Label> labels) {
    /** A block that the user's own rules protect. */
    static final Label PROTECTED = Label.keep("keep:" + OwnRules.LANGUAGE, 1);

    static RuleLabelling of(Document document, Language language, CueLibrary library) {
        List<Cues> serving = library.serving(language);
        CueLabelling cued = CueLabelling.of(document.blocks(), serving);
        double degree = Dirt.of(cued.shapes(), cued.labels()).degree(library.speaks(language));
        return new RuleLabelling(serving, cued, degree, labels(cued, degree, library));
    }

    /** What the model sees of each block, if the document's words have this table. */
    float[][] rows(WordTable words) {
        return Features.of(new Evidence(cued.blocks(), cued.shapes(), cued.signs(), Label.kept(labels), degree, words));
    }

    private static List<Label> labels(CueLabelling cued, double degree, CueLibrary library) {
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
