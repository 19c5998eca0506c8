package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.Choice;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The learned classifier: the cue rules first, then a model that says of every other block how likely it is content, and
 * the choice of blocks from which the best text is to be expected.
 *
 * <p>How far the model may go against the rules says {@link Caution}. A document of very many lines is left to the rules.
 */
public final class LearnedClassifier implements BlockClassifier {
    /** Least probability of the likeliest block of a document that holds anything to read. */
    private static final double SOMETHING = 0.2;
    /** A kept block is never as sure as one that the user protects. */
    private static final double ALMOST = 0.999;

    /** Lines from which on a document is left to the rules: half a kilobyte of features a line. */
    private static final int MOST_LINES = 20_000;

    private static final int STRONGEST = 3;

    private final CueLibrary library;
    private final LineModel model;
    private final Favor favor;

    /** @param own cues and protected phrases of the user's */
    public LearnedClassifier(LineModel model, OwnRules own, Favor favor) {
        this.library = new CueLibrary(own);
        this.model = model;
        this.favor = favor;
    }

    @Override
    public Labelling classify(Document document, Language language) {
        RuleLabelling rules = RuleLabelling.of(document, language, library);
        CueLabelling cued = rules.cued();
        List<Label> labels = rules.labels();
        if (isTooLong(cued)) {
            return InlineCuts.of(document, labels, rules.serving(), language);
        }
        double[] probabilities = probabilities(rules, language);
        int[] words = words(cued);
        Caution caution = Caution.of(rules);
        if (caution != Caution.RULES_ALONE) {
            labels = labels(cued, probabilities, chosen(rules, probabilities, words, caution));
        }
        Labelling cut = InlineCuts.of(document, labels, rules.serving(), language);
        return new Labelling(cut.labels(), cut.cuts(), Choice.expected(probabilities, words, Label.kept(labels)));
    }

    /** The features of a document of so many lines would need more memory than a document may. */
    private static boolean isTooLong(CueLabelling cued) {
        return cued.blocks().size() > MOST_LINES;
    }

    @Override
    public List<List<Reason>> reasons(Document document, Language language) {
        RuleLabelling rules = RuleLabelling.of(document, language, library);
        CueLabelling cued = rules.cued();
        if (isTooLong(cued)) {
            return BlockClassifier.super.reasons(document, language);
        }
        List<List<Reason>> reasons = model.reasons(rows(rules, language), STRONGEST);
        for (int i = 0; i < cued.labels().length; i++) {
            if (cued.labels()[i] != null) {
                reasons.set(i, List.of());
            }
        }
        return reasons;
    }

    private float[][] rows(RuleLabelling rules, Language language) {
        return rules.rows(model.words(language.primary()));
    }

    /** One for each block: 1 where the user protects it, 0 where a cue removes it. */
    private double[] probabilities(RuleLabelling rules, Language language) {
        double[] probabilities = model.probabilities(rows(rules, language));
        for (int i = 0; i < probabilities.length; i++) {
            if (rules.labels().get(i).isProtected()) {
                probabilities[i] = 1;
            } else if (rules.cued().labels()[i] != null) {
                probabilities[i] = 0;
            } else {
                probabilities[i] = Math.min(ALMOST, probabilities[i]);
            }
        }
        return probabilities;
    }

    private static int[] words(CueLabelling cued) {
        return cued.shapes().stream().mapToInt(shape -> shape.words()).toArray();
    }

    private boolean[] chosen(RuleLabelling rules, double[] probabilities, int[] words, Caution caution) {
        boolean[] kept = Choice.of(probabilities, words, favor.beta()).kept();
        boolean nothing = Arrays.stream(probabilities).allMatch(probability -> probability < SOMETHING);
        for (int i = 0; i < kept.length; i++) {
            boolean spared = rules.labels().get(i).kept()
                    && probabilities[i] >= caution.spares(rules.cued().shapes().get(i));
            kept[i] |= spared || (nothing && probabilities[i] > 0);
        }
        return kept;
    }

    private List<Label> labels(CueLabelling cued, double[] probabilities, boolean[] kept) {
        RemovalCategories categories = new RemovalCategories(cued, kept);
        List<Label> labels = new ArrayList<>(kept.length);
        for (int i = 0; i < kept.length; i++) {
            Label cue = cued.labels()[i];
            if (probabilities[i] == 1) {
                labels.add(RuleLabelling.PROTECTED);
            } else if (cue != null) {
                labels.add(cue);
            } else if (kept[i]) {
                labels.add(Label.keep("model", probabilities[i]));
            } else {
                labels.add(categories.removal(i, 1 - probabilities[i]));
            }
        }
        return labels;
    }
}
