package dev.winnow.metadata;

/**
 * What speaks for a line to be the headline, or against it. The weights are those of a conditional logit, one choice a
 * document with "none" as a choice of weight 0, fitted on pages whose title is known.
 */
enum HeadlineSign {
    /** Every line has it. */
    LINE(-6.3),
    /** The classifier knows what the line is. */
    KNOWN_CHAFF(-1.0),
    /** A trail of links ends with it, or a longer line begins with it. */
    IN_TRAIL(1.7),
    /** A line below the body's beginning has it inside. */
    QUOTED_BELOW(0.5),
    BYLINE_NEAR(1.1),
    DATE_NEXT(0.8),
    DATE_NEAR(1.4),
    NAME_NEAR(0.4),
    SHARES_HALF(1.2),
    SHARES_MOST(0.6),
    FIVE_WORDS(0.6),
    EIGHT_WORDS(0.6),
    VERY_LONG(-1.5),
    SENTENCE(-2.3),
    HEADLINE_SHAPE(0.6),
    CAPITALS(-0.5),
    CHROME(-0.9),
    ADJACENT(0.6),
    BEHIND_MENU(0.7),
    BEHIND_CANDIDATE(-0.8),
    OWN_PARAGRAPH(3.4),
    FAR(-0.6),
    VERY_FAR(-0.6),
    CANDIDATES_BETWEEN(0.2),
    MANY_BETWEEN(-0.3),
    /** The document begins with it. */
    TOP(0.7),
    /** It ends with the text of another candidate. */
    LONGER_VARIANT(-1.3),
    FIGURE(0.5);

    private final double weight;

    HeadlineSign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
