package dev.winnow.metadata.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as a line prints it.
 *
 * @param start index of its first token
 * @param end index after its last token, that of its time included
 * @param day 0 if no more than month and year are printed
 * @param style how it is printed
 * @param weekday Monday is 1; 0 if none is printed
 */
public record PrintedDate(
        int start,
        int end,
        int year,
        int month,
        int day,
        Style style,
        int weekday,
        @Nullable Clock clock) {
    static final int MONTHS = 12;

    /** How a date is printed, as far as it can be misread or tells how another one is to be read. */
    public enum Style {
        /** Nothing to learn or to mistake. */
        PLAIN,
        /** {@code March 12, 2024} */
        MONTH_WORD_FIRST,
        /** {@code 12 March 2024} */
        DAY_BEFORE_WORD,
        /** {@code 25/12/2024} */
        DAY_FIRST,
        /** {@code 12/25/2024} */
        MONTH_FIRST,
        /** {@code 03/04/2024}, held as if the day came first. */
        EITHER_FIRST,
        /** {@code 14.11.24} */
        SHORT_YEAR
    }

    /** A date without weekday and time; null if there is no such day. */
    static @Nullable PrintedDate of(int start, int end, int year, int month, int day, Style style) {
        boolean valid = year >= Years.FIRST
                && year <= Years.LAST
                && month >= 1
                && month <= MONTHS
                && day >= 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? new PrintedDate(start, end, year, month, day, style, 0, null) : null;
    }

    /** A date of the Persian calendar in the common one; null if there is no such day. */
    static @Nullable PrintedDate ofPersian(int start, int end, int year, int month, int day) {
        LocalDate date = PersianCalendar.date(year, month, day);
        return date == null
                ? null
                : of(start, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Style.PLAIN);
    }

    /** The other reading of a date that may begin with its month. */
    public PrintedDate swapped() {
        return new PrintedDate(start, end, year, day, month, Style.MONTH_FIRST, weekday, clock);
    }

    /** The day; the first one of the month if none is printed. */
    public LocalDate date() {
        return LocalDate.of(year, month, Math.max(1, day));
    }

    /** True if the day falls on the weekday that is printed. */
    public boolean isOnItsWeekday() {
        return weekday != 0 && date().getDayOfWeek().getValue() == weekday;
    }

    PrintedDate with(int newStart, int newEnd, int newWeekday, @Nullable Clock newClock) {
        return new PrintedDate(newStart, newEnd, year, month, day, style, newWeekday, newClock);
    }
}
