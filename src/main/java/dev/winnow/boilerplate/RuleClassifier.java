package dev.winnow.boilerplate;

import dev.winnow.model.Block;
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
        List<BlockShape> shapes = new ArrayList<>(document.blocks().size());
        for (Block block : document.blocks()) {
            shapes.add(BlockShape.of(block.text()));
        }
        @Nullable Label[] labels = cueLabels(document.blocks(), shapes, language);
        double degree = Dirt.of(shapes, labels).degree(library.speaks(language.tag()));
        BestWindow window = BestWindow.of(shapes, labels, degree);
        List<Label> all = new ArrayList<>(labels.length);
        for (int i = 0; i < labels.length; i++) {
            Label cueLabel = labels[i];
            Label label = cueLabel != null ? cueLabel : windowLabel(window, i);
            all.add(library.protects(document.blocks().get(i).text()) ? PROTECTED : label);
        }
        return InlineCuts.of(document, all, library.serving(language.tag()), language);
    }

    private @Nullable Label[] cueLabels(List<Block> blocks, List<BlockShape> shapes, Language language) {
        List<Cues> cues = library.serving(language.tag());
        Speakers speakers = Speakers.of(blocks, cues);
        @Nullable CueHit[] hits = new CueHit[blocks.size()];
        for (int i = 0; i < hits.length; i++) {
            String text = blocks.get(i).text();
            if (shapes.get(i).words() <= CueRules.MOST_WORDS && !speakers.speakIn(text)) {
                hits[i] = CueHit.of(text, shapes.get(i).words(), cues);
            }
        }
        CueRules rules = new CueRules(shapes, hits);
        @Nullable Label[] labels = new Label[hits.length];
        for (int i = 0; i < hits.length; i++) {
            labels[i] = rules.label(i);
        }
        return labels;
    }

    private static Label windowLabel(BestWindow window, int block) {
        if (window.contains(block)) {
            return Label.keep("window", 0.8);
        }
        Category category = block < window.start() ? Category.NAVIGATION : Category.OTHER_BOILERPLATE;
        return Label.remove(category, "window", 0.6);
    }
}
