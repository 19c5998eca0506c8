package dev.winnow.boilerplate.learned;

/**
 * The curves of a network, in plain float arithmetic, so that they give the same bits on every machine; the library's may
 * differ in the last one.
 */
public final class Activations {
    private static final float LOG2_E = 1.442695f;
    private static final float LN_2_HIGH = 0.6933594f;
    private static final float LN_2_LOW = -2.12194440e-4f;
    private static final float MOST = 80;
    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;
    /** Makes a power positive, so that a cast rounds it to the nearest. */
    private static final float ROUNDING = EXPONENT_BIAS + 0.5f;

    private Activations() {}

    /** {@code 1 / (1 + exp(-x))}. */
    public static float sigmoid(float x) {
        return 1 / (1 + exp(-x));
    }

    public static float tanh(float x) {
        return 2 * sigmoid(2 * x) - 1;
    }

    /** The exponential, to a relative error of about 1e-7: powers of two, and the series for what is left. */
    static float exp(float x) {
        float bounded = Math.max(-MOST, Math.min(MOST, x));
        int power = (int) (bounded * LOG2_E + ROUNDING) - EXPONENT_BIAS;
        float rest = bounded - power * LN_2_HIGH - power * LN_2_LOW;
        float series = 1 / 720f;
        series = series * rest + 1 / 120f;
        series = series * rest + 1 / 24f;
        series = series * rest + 1 / 6f;
        series = series * rest + 0.5f;
        series = series * rest + 1;
        series = series * rest + 1;
        return series * Float.intBitsToFloat((power + EXPONENT_BIAS) << MANTISSA_BITS);
    }
}
