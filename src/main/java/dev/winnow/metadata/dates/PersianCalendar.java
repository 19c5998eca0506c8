package dev.winnow.metadata.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the Persian solar calendar, which the JDK lacks and every Iranian news page prints.
 *
 * <p>The calendar follows the equinox. From 1178 to 1633 its leap years are exactly those of a cycle of 33 years with
 * eight leap years, which is all that this reads.
 */
final class PersianCalendar {
    private static final int FIRST_YEAR = 1279;
    private static final int LAST_YEAR = 1478;
    private static final int LONG_MONTHS = 6;
    private static final int MONTHS = 12;
    private static final int CYCLE = 33;
    private static final int LEAPS = 8;
    /** 1 Farvardin 1403. */
    private static final LocalDate KNOWN = LocalDate.of(2024, 3, 20);

    private static final int KNOWN_YEAR = 1403;

    private PersianCalendar() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The Gregorian date; null if there is no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > MONTHS || day < 1 || day > length(year, month)) {
            return null;
        }
        int before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
        return LocalDate.ofEpochDay(newYear(year) + before + day - 1);
    }

    private static int length(int year, int month) {
        if (month <= LONG_MONTHS) {
            return 31;
        }
        return month < MONTHS || newYear(year + 1) - newYear(year) == 366 ? 30 : 29;
    }

    private static long newYear(int year) {
        return KNOWN.toEpochDay() + 365L * (year - KNOWN_YEAR) + leapsBefore(year) - leapsBefore(KNOWN_YEAR);
    }

    /** Leap years from year 0 on: the remainders 1, 5, 9, 13, 17, 22, 26 and 30 of the cycle. */
    private static int leapsBefore(int year) {
        int inCycle = Math.floorMod(year, CYCLE);
        int leaps = inCycle > 17 ? 5 + (inCycle - 19) / 4 : (inCycle + 2) / 4;
        return Math.floorDiv(year, CYCLE) * LEAPS + leaps;
    }
}
