package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;

/**
 * How far the model may go against the rules: a document that shows little chaff, and little text, tells the model, which
 * has read mostly news, too little.
 */
enum Caution {
    /** Much chaff, or much text: the model decides. */
    NONE(1, 1, 1),
    /** No chaff: only what is all but certain goes. */
    NO_CHAFF(0.15, 0.15, 0.15),
    /** Little text with little chaff around it: a label that the rules keep may go, a sentence hardly, running text never. */
    SHORT_ARTICLE(0, 0.05, 0.25),
    /** Little text without chaff. */
    SHORT_WITHOUT_CHAFF(0, 0.05, 0.15),
    /** A short text of short lines, as a poem or a list of results: the model is not asked. */
    RULES_ALONE(0, 0, 0);

    /** How dirty a document may be that shows little chaff, 0 to 1. */
    private static final double LITTLE = 0.6;
    /** Words from which on an article is not short. */
    private static final int SHORT = 300;
    /** Words that the lines of an article have in the mean, or more. */
    private static final int SHORT_LINES = 14;

    private final double prose;
    private final double sentence;
    private final double fragment;

    Caution(double prose, double sentence, double fragment) {
        this.prose = prose;
        this.sentence = sentence;
        this.fragment = fragment;
    }

    /** Probability of being content from which on a block of this shape stays that the rules keep. */
    double spares(BlockShape shape) {
        return shape.isProse() ? prose : shape.isFragment() ? fragment : sentence;
    }

    static Caution of(RuleLabelling rules) {
        boolean clean = rules.degree() == 0;
        int kept = 0;
        int words = 0;
        for (int i = 0; i < rules.labels().size(); i++) {
            if (rules.labels().get(i).kept()) {
                kept++;
                words += rules.cued().shapes().get(i).words();
            }
        }
        if (rules.degree() >= LITTLE || words >= SHORT) {
            return clean ? NO_CHAFF : NONE;
        }
        if (words < SHORT_LINES * kept) {
            return RULES_ALONE;
        }
        return clean ? SHORT_WITHOUT_CHAFF : SHORT_ARTICLE;
    }
}
