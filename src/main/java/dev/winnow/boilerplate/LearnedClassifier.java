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
 * <p>In a document that shows no chaff, only what is all but certain goes. A short article with little chaff around it is
 * left to the rules: it tells the model, which has read mostly news, too little. So is one of very many lines.
 */
public final class LearnedClassifier implements BlockClassifier {
    /** How likely content a block may be at most that goes from a document without chaff. */
    private static final double CERTAINLY_CHAFF = 0.15;
    /** How dirty a document may be that shows little chaff, 0 to 1. */
    private static final double LITTLE = 0.6;
    /** Words from which on an article is not short. */
    private static final int SHORT = 300;
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
        double[] probabilities = probabilities(cued, labels);
        int[] words = words(cued);
        if (rules.degree() >= LITTLE || keptWords(labels, words) >= SHORT) {
            double bound = rules.degree() == 0 ? CERTAINLY_CHAFF : 1;
            labels = labels(cued, probabilities, chosen(probabilities, words, bound));
        }
        Labelling cut = InlineCuts.of(document, labels, rules.serving(), language);
        return new Labelling(cut.labels(), cut.cuts(), Choice.expected(probabilities, words, kept(labels)));
    }

    /** The features of a document of so many lines would need more memory than a document may. */
    private static boolean isTooLong(CueLabelling cued) {
        return cued.blocks().size() > MOST_LINES;
    }

    private static int keptWords(List<Label> labels, int[] words) {
        int sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += labels.get(i).kept() ? words[i] : 0;
        }
        return sum;
    }

    private static boolean[] kept(List<Label> labels) {
        boolean[] kept = new boolean[labels.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = labels.get(i).kept();
        }
        return kept;
    }

    @Override
    public List<List<Reason>> reasons(Document document, Language language) {
        CueLabelling cued = CueLabelling.of(document.blocks(), library.serving(language.tag()));
        if (isTooLong(cued)) {
            return BlockClassifier.super.reasons(document, language);
        }
        List<List<Reason>> reasons = model.reasons(cued.rows(), STRONGEST);
        for (int i = 0; i < cued.labels().length; i++) {
            if (cued.labels()[i] != null) {
                reasons.set(i, List.of());
            }
        }
        return reasons;
    }

    /**
     * One for each block: 1 where the user protects it, 0 where a cue removes it.
     *
     * @param labels that the rules give
     */
    private double[] probabilities(CueLabelling cued, List<Label> labels) {
        double[] probabilities = model.probabilities(cued.rows());
        for (int i = 0; i < probabilities.length; i++) {
            if (labels.get(i).isProtected()) {
                probabilities[i] = 1;
            } else if (cued.labels()[i] != null) {
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

    /** @param bound probability above which a block stays in any case */
    private boolean[] chosen(double[] probabilities, int[] words, double bound) {
        boolean[] kept = Choice.of(probabilities, words, favor.beta()).kept();
        boolean something = Arrays.stream(probabilities).anyMatch(probability -> probability >= SOMETHING);
        for (int i = 0; i < kept.length; i++) {
            kept[i] |= probabilities[i] > (something ? bound : 0);
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
