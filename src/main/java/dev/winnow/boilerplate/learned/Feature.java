package dev.winnow.boilerplate.learned;

/**
 * One thing that the model sees of a line.
 *
 * @param name as the model's file lists it
 * @param category true if the value is the number of a kind, from 0 on, or -1 for none
 */
record Feature(String name, boolean category, Measure measure) {

    /** {@code log(1 + x)} of the counts that come up most. */
    private static final double[] LOGS = new double[2048];

    static {
        for (int i = 0; i < LOGS.length; i++) {
            LOGS[i] = StrictMath.log1p(i);
        }
    }

    Feature(String name, Measure measure) {
        this(name, false, measure);
    }

    static Feature category(String name, Measure measure) {
        return new Feature(name, true, measure);
    }

    /** Measures line {@code i} of a document. */
    interface Measure {
        double of(DocumentLines lines, int i);
    }

    /** {@code log(1 + x)}, the same on every machine. */
    static double log(double x) {
        int whole = (int) x;
        return whole == x && whole < LOGS.length ? LOGS[whole] : StrictMath.log1p(x);
    }
}
