package dev.winnow.boilerplate.learned;

/** What counts are made into before the model sees them. */
final class Measures {
    /** {@code log(1 + x)} of the counts that come up most. */
    private static final double[] LOGS = new double[2048];

    static {
        for (int i = 0; i < LOGS.length; i++) {
            LOGS[i] = StrictMath.log1p(i);
        }
    }

    private Measures() {}

    /** {@code log(1 + x)}, the same on every machine. */
    static double log(double x) {
        int whole = (int) x;
        return whole == x && whole < LOGS.length ? LOGS[whole] : StrictMath.log1p(x);
    }

    /** As {@link #log}, with the sign of {@code x}. */
    static double signedLog(double x) {
        return x < 0 ? -log(-x) : log(x);
    }

    /** A share, or -1 of nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? -1 : part / whole;
    }

    static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
