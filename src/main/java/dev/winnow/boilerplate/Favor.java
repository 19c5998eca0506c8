package dev.winnow.boilerplate;

/** What matters more to a user: that nothing foreign stays, or that nothing of the article goes. */
public enum Favor {
    /** Rather lose a paragraph than keep chaff. */
    PRECISION(0.5),
    /** Both alike. */
    BALANCED(1),
    /** Rather keep chaff than lose a paragraph. */
    RECALL(2);

    private final double beta;

    Favor(double beta) {
        this.beta = beta;
    }

    /** How many times as much recall counts as precision, as in the F-measure of van Rijsbergen (1979). */
    double beta() {
        return beta;
    }
}
