package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.PrintedDate.Style;
import org.jspecify.annotations.Nullable;

/** Reads dates of numbers: with separators, with the units of Chinese, Japanese and Korean, with eras. */
final class NumericDates {
    private static final int SHORT = 2;
    private static final String SEPARATORS = "-/.";

    private final TokenLine line;

    NumericDates(TokenLine line) {
        this.line = line;
    }

    /** The date that begins with a number; null if none does. */
    @Nullable
    PrintedDate at(int i) {
        PrintedDate date = separated(i);
        return date == null ? withUnits(i) : date;
    }

    /** {@code 2024-03-12}, {@code 12.03.2024}, {@code 03/12/2024}, {@code 2024. 3. 12.}, {@code 14.11.24} */
    private @Nullable PrintedDate separated(int i) {
        if (i + 4 >= line.size() || !line.get(i + 1).isOneOf(SEPARATORS)) {
            return null;
        }
        Token separator = line.get(i + 1);
        Token second = line.get(i + 2);
        Token third = line.get(i + 4);
        boolean form = second.isNumber()
                && third.isNumber()
                && line.get(i + 3).word().equals(separator.word())
                && second.digits() <= SHORT
                && !isPartOfMore(i, i + 5);
        if (!form) {
            return null;
        }
        if (line.get(i).digits() == 4) {
            return third.digits() > SHORT ? null : yearMonthDay(i, second.value(), third.value(), i + 5);
        }
        return line.get(i).digits() > SHORT ? null : dayMonthYear(i, separator, second.value(), third);
    }

    /** True if digits go on before or after, as in a version number or an account. */
    private boolean isPartOfMore(int start, int end) {
        boolean before = start > 1
                && line.get(start - 1).isOneOf("-/.:")
                && line.get(start - 2).isNumber()
                && !line.get(start).spaced();
        boolean after = end + 1 < line.size()
                && line.get(end).isOneOf("-/.:")
                && !line.get(end).spaced()
                && line.get(end + 1).isNumber()
                && !line.get(end + 1).spaced();
        return before || after;
    }

    private @Nullable PrintedDate yearMonthDay(int i, int month, int day, int end) {
        Token first = line.get(i);
        if (line.language().equals("fa") && PersianCalendar.isYear(first.value())) {
            return PrintedDate.ofPersian(i, end, first.value(), month, day);
        }
        return PrintedDate.of(i, end, Years.of(first, line.language()), month, day, Style.PLAIN);
    }

    private @Nullable PrintedDate dayMonthYear(int i, Token separator, int second, Token third) {
        int first = line.get(i).value();
        int year = Years.of(third, line.language());
        if (third.digits() == SHORT
                && third.end() - line.get(i).start() <= 8
                && line.get(i).digits() == SHORT) {
            boolean day = first > PrintedDate.MONTHS || separator.is('.');
            PrintedDate date = PrintedDate.of(i, i + 5, Years.ofShort(third.value()), second, first, Style.SHORT_YEAR);
            return day || date != null
                    ? date
                    : PrintedDate.of(i, i + 5, Years.ofShort(third.value()), first, second, Style.SHORT_YEAR);
        }
        if (second > PrintedDate.MONTHS) {
            return separator.is('.') ? null : PrintedDate.of(i, i + 5, year, first, second, Style.MONTH_FIRST);
        }
        if (first == second) {
            return PrintedDate.of(i, i + 5, year, second, first, Style.PLAIN);
        }
        return PrintedDate.of(
                i, i + 5, year, second, first, first > PrintedDate.MONTHS ? Style.DAY_FIRST : Style.EITHER_FIRST);
    }

    /** {@code 2024年3月12日}, {@code 2024년 3월 12일} */
    private @Nullable PrintedDate withUnits(int i) {
        boolean form = line.isUnit(i + 1, "年년") && line.isNumber(i + 2) && line.isUnit(i + 3, "月월");
        return form ? withUnits(i, Years.of(line.get(i), line.language()), i + 2) : null;
    }

    private @Nullable PrintedDate withUnits(int start, int year, int month) {
        boolean day = line.isNumber(month + 2) && line.isUnit(month + 3, "日号號일");
        return day
                ? PrintedDate.of(
                        start,
                        month + 4,
                        year,
                        line.get(month).value(),
                        line.get(month + 2).value(),
                        Style.PLAIN)
                : PrintedDate.of(start, month + 2, year, line.get(month).value(), 0, Style.PLAIN);
    }

    /** The date that begins with an era: {@code 令和6年3月12日}, {@code 民國113年3月12日} */
    @Nullable
    PrintedDate era(int i) {
        if (i + 5 >= line.size() || line.get(i).word().charAt(0) < '\u4e00') {
            return null;
        }
        int before = Years.era(line.get(i), line.get(i + 1));
        Token year = line.get(i + 2);
        boolean form = before > 0
                && (year.word().equals("元") || (year.isNumber() && year.digits() <= 3))
                && line.isUnit(i + 3, "年")
                && line.isNumber(i + 4)
                && line.isUnit(i + 5, "月");
        return form ? withUnits(i, before + (year.isNumber() ? year.value() : 1), i + 4) : null;
    }
}
