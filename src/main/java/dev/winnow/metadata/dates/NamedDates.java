package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.PrintedDate.Style;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month. */
final class NamedDates {
    private static final int MOST_JOINERS = 5;
    private static final int SHORT = 2;

    private final TokenLine line;

    NamedDates(TokenLine line) {
        this.line = line;
    }

    /** The date that begins with a number; null if none does. */
    @Nullable
    PrintedDate at(int i) {
        PrintedDate date = dayFirst(i);
        return date == null ? yearFirst(i) : date;
    }

    /** {@code 12 March 2024}, {@code 12. März 2024}, {@code 12 de março de 2024}, {@code 12-Mar-2024} */
    private @Nullable PrintedDate dayFirst(int i) {
        if (line.get(i).digits() > SHORT) {
            return null;
        }
        int at = line.skipJoiners(i + 1, MOST_JOINERS);
        Phrases.Found<Integer> month = line.month(at);
        if (month == null) {
            return null;
        }
        int year = line.skipJoiners(skipTwin(month), MOST_JOINERS);
        return line.isNumber(year)
                ? named(i, year + 1, line.get(year), month.value(), line.get(i).value())
                : null;
    }

    private @Nullable PrintedDate named(int start, int end, Token year, int month, int day) {
        if (month > DateWords.PERSIAN) {
            return PrintedDate.ofPersian(start, end, year.value(), month - DateWords.PERSIAN, day);
        }
        return PrintedDate.of(start, end, Years.of(year, line.language()), month, day, Style.DAY_BEFORE_WORD);
    }

    /** Quirk: Arabic pages print the month twice, as {@code 12 آذار/مارس 2024}. */
    private int skipTwin(Phrases.Found<Integer> month) {
        int at = month.end();
        if (at < line.size() && line.get(at).isOneOf("/-(")) {
            Phrases.Found<Integer> twin = line.month(at + 1);
            return twin != null && twin.value().equals(month.value()) ? twin.end() : at;
        }
        return at;
    }

    /** {@code March 12, 2024}, {@code March 2024} */
    @Nullable
    PrintedDate monthFirst(int i) {
        Phrases.Found<Integer> month = line.month(i);
        if (month == null || month.value() > DateWords.PERSIAN) {
            return null;
        }
        int at = line.skipJoiners(month.end(), 2);
        if (!line.isNumber(at)) {
            return null;
        }
        if (line.get(at).digits() == 4) {
            return PrintedDate.of(i, at + 1, Years.of(line.get(at), line.language()), month.value(), 0, Style.PLAIN);
        }
        int year = line.skipJoiners(at + 1, 3);
        boolean form = line.get(at).digits() <= SHORT && line.isNumber(year);
        int value = form ? Years.of(line.get(year), line.language()) : 0;
        return PrintedDate.of(i, year + 1, value, month.value(), line.get(at).value(), Style.MONTH_WORD_FIRST);
    }

    /** {@code 2024. március 12.}, {@code 2024 March 12} */
    private @Nullable PrintedDate yearFirst(int i) {
        int year = Years.of(line.get(i), line.language());
        int at = year == 0 ? i : line.skipJoiners(i + 1, 2);
        Phrases.Found<Integer> month = year == 0 ? null : line.month(at);
        if (month == null || month.value() > DateWords.PERSIAN) {
            return null;
        }
        int day = line.skipJoiners(month.end(), 1);
        boolean form = line.isNumber(day) && line.get(day).digits() <= SHORT && !line.isUnit(day + 1, ":");
        return form
                ? PrintedDate.of(i, day + 1, year, month.value(), line.get(day).value(), Style.PLAIN)
                : null;
    }
}
