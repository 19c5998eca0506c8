package dev.winnow.boilerplate.learned;

/**
 * One thing that the model sees of a line.
 *
 * @param name as the model's file lists it
 */
record Feature(String name, Measure measure) {

    /** Measures line {@code i} of a document. */
    interface Measure {
        double of(DocumentLines lines, int i);
    }

    /** {@code log(1 + x)}, coarse enough to be the same on every machine. */
    static double log(double x) {
        return StrictMath.log1p(x);
    }
}
