package dev.winnow.boilerplate.learned;

/**
 * The curves of a network, in plain float arithmetic: the same bits on every machine, and vector instructions where they
 * stand in a loop.
 */
public final class Activations {
    /** From here on the hyperbolic tangent is 1. */
    private static final float MOST = 4.97f;

    private Activations() {}

    /** The hyperbolic tangent to 1e-4: seven levels of Lambert's continued fraction, {@code x / (1 + x² / (3 + x² / ...))}. */
    public static float tanh(float x) {
        float bounded = Math.max(-MOST, Math.min(MOST, x));
        float square = bounded * bounded;
        float above = 135135 + square * (17325 + square * (378 + square));
        float below = 135135 + square * (62370 + square * (3150 + square * 28));
        return bounded * above / below;
    }

    /** The logistic curve to 1e-4. */
    public static float sigmoid(float x) {
        return 0.5f + 0.5f * tanh(0.5f * x);
    }
}
