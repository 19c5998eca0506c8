package dev.winnow.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes figures with the same digits on every JDK. */
final class Figures {
    private static final int SHARE_PLACES = 4;
    private static final int EXACT_PLACES = 6;

    private Figures() {}

    /** A share for people: four places, without the zero before the point. */
    static String share(double share) {
        String text = rounded(share, SHARE_PLACES).toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("1.0") ? "1.000" : text;
    }

    /** A difference for people: a share with its sign. */
    static String signed(double difference) {
        String size = share(Math.abs(difference));
        return (difference < 0 && !size.equals(".0000") ? "-" : "+") + size;
    }

    /** A figure for programs: at most six places. */
    static String exact(double figure) {
        return round(figure).stripTrailingZeros().toPlainString();
    }

    /** A figure as {@link #exact} writes it. */
    static BigDecimal round(double figure) {
        return rounded(figure, EXACT_PLACES);
    }

    private static BigDecimal rounded(double figure, int places) {
        return new BigDecimal(figure).setScale(places, RoundingMode.HALF_EVEN);
    }
}
