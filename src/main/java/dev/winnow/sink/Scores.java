package dev.winnow.sink;

/** Scores, kept to four decimals: the same double and the same digits in every format and on every JDK. */
final class Scores {

    private static final long SCALE = 10_000;
    private static final double LARGEST = 1e9;

    private Scores() {}

    static double round(double score) {
        if (!(Math.abs(score) <= LARGEST)) {
            throw new IllegalArgumentException("no score: " + score);
        }
        return (double) Math.round(score * SCALE) / SCALE;
    }

    /** The shortest decimal of a rounded score, with at least one place after the point. */
    static String text(double rounded) {
        // Quirk: Double.toString gives other digits on JDK 17 than from 19 on (JDK-4511638), so the digits are our own.
        long units = Math.round(rounded * SCALE);
        long size = Math.abs(units);
        StringBuilder text = new StringBuilder(8);
        if (units < 0) {
            text.append('-');
        }
        text.append(size / SCALE).append('.');
        long rest = size % SCALE;
        for (long place = SCALE / 10; place > 0; place /= 10) {
            text.append((char) ('0' + rest / place));
            rest %= place;
            if (rest == 0) {
                break;
            }
        }
        return text.toString();
    }
}
