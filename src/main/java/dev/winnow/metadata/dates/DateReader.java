package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.PrintedDate.Style;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of one line: at each token the forms are tried in turn, and a date takes its tokens. */
final class DateReader {
    private static final int MONTHS = 12;
    private static final int MOST_JOINERS = 5;
    private static final int CLOCK_REACH = 5;
    private static final int SHORT = 2;
    private static final String SEPARATORS = "-/.";

    private final List<Token> tokens;
    private final DateWords words;
    private final ClockReader clocks;

    DateReader(List<Token> tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
        this.clocks = new ClockReader(tokens);
    }

    List<PrintedDate> read() {
        List<PrintedDate> dates = new ArrayList<>(1);
        for (int i = 0; i < tokens.size(); i++) {
            PrintedDate date = at(i);
            if (date != null) {
                PrintedDate whole = withTime(withWeekday(date));
                dates.add(whole);
                i = whole.end() - 1;
            }
        }
        return dates;
    }

    private @Nullable PrintedDate at(int i) {
        Token token = tokens.get(i);
        if (token.isMark()) {
            return null;
        }
        if (!token.isNumber()) {
            if (!isNumber(i + 1) && !isNumber(i + 2) && !isNumber(i + 3)) {
                return null;
            }
            PrintedDate era = era(i);
            return era == null ? monthFirst(i) : era;
        }
        if (token.digits() > 4 || token.value() == 0) {
            return null;
        }
        PrintedDate date = numeric(i);
        date = date == null ? withUnits(i) : date;
        date = date == null ? dayFirst(i) : date;
        return date == null ? yearFirst(i) : date;
    }

    /** {@code 2024-03-12}, {@code 12.03.2024}, {@code 03/12/2024}, {@code 2024. 3. 12.}, {@code 14.11.24} */
    private @Nullable PrintedDate numeric(int i) {
        if (i + 4 >= tokens.size() || !tokens.get(i + 1).isOneOf(SEPARATORS)) {
            return null;
        }
        Token separator = tokens.get(i + 1);
        Token second = tokens.get(i + 2);
        Token third = tokens.get(i + 4);
        boolean form = second.isNumber()
                && third.isNumber()
                && tokens.get(i + 3).word().equals(separator.word())
                && second.digits() <= SHORT
                && !isPartOfMore(i, i + 5);
        if (!form) {
            return null;
        }
        if (tokens.get(i).digits() == 4) {
            return third.digits() > SHORT ? null : yearMonthDay(i, second.value(), third.value(), i + 5);
        }
        return tokens.get(i).digits() > SHORT ? null : dayMonthYear(i, separator, second.value(), third);
    }

    /** True if digits go on before or after, as in a version number or an account. */
    private boolean isPartOfMore(int start, int end) {
        boolean before = start > 1
                && tokens.get(start - 1).isOneOf("-/.:")
                && tokens.get(start - 2).isNumber()
                && !tokens.get(start).spaced();
        boolean after = end + 1 < tokens.size()
                && tokens.get(end).isOneOf("-/.:")
                && !tokens.get(end).spaced()
                && tokens.get(end + 1).isNumber()
                && !tokens.get(end + 1).spaced();
        return before || after;
    }

    private @Nullable PrintedDate yearMonthDay(int i, int month, int day, int end) {
        Token first = tokens.get(i);
        if (words.language().equals("fa") && PersianCalendar.isYear(first.value())) {
            return persian(i, end, first.value(), month, day);
        }
        return date(i, end, Years.of(first, words.language()), month, day, Style.PLAIN);
    }

    private @Nullable PrintedDate dayMonthYear(int i, Token separator, int second, Token third) {
        int first = tokens.get(i).value();
        int year = Years.of(third, words.language());
        if (third.digits() == SHORT
                && third.end() - tokens.get(i).start() <= 8
                && tokens.get(i).digits() == SHORT) {
            boolean day = first > MONTHS || separator.is('.');
            PrintedDate date = date(i, i + 5, Years.ofShort(third.value()), second, first, Style.SHORT_YEAR);
            return day || date != null
                    ? date
                    : date(i, i + 5, Years.ofShort(third.value()), first, second, Style.SHORT_YEAR);
        }
        if (second > MONTHS) {
            return separator.is('.') ? null : date(i, i + 5, year, first, second, Style.MONTH_FIRST);
        }
        if (first == second) {
            return date(i, i + 5, year, second, first, Style.PLAIN);
        }
        return date(i, i + 5, year, second, first, first > MONTHS ? Style.DAY_FIRST : Style.EITHER_FIRST);
    }

    /** {@code 2024年3月12日}, {@code 2024년 3월 12일} */
    private @Nullable PrintedDate withUnits(int i) {
        boolean form = isUnit(i + 1, "年년") && isNumber(i + 2) && isUnit(i + 3, "月월");
        return form ? withUnits(i, Years.of(tokens.get(i), words.language()), i + 2) : null;
    }

    private @Nullable PrintedDate withUnits(int start, int year, int month) {
        boolean day = isNumber(month + 2) && isUnit(month + 3, "日号號일");
        return day
                ? date(
                        start,
                        month + 4,
                        year,
                        tokens.get(month).value(),
                        tokens.get(month + 2).value(),
                        Style.PLAIN)
                : date(start, month + 2, year, tokens.get(month).value(), 0, Style.PLAIN);
    }

    private boolean isUnit(int at, String units) {
        return at < tokens.size()
                && !tokens.get(at).word().isEmpty()
                && units.indexOf(tokens.get(at).word().charAt(0)) >= 0;
    }

    /** {@code 令和6年3月12日}, {@code 民國113年3月12日} */
    private @Nullable PrintedDate era(int i) {
        if (i + 5 >= tokens.size() || tokens.get(i).word().charAt(0) < '\u4e00') {
            return null;
        }
        int before = Years.era(tokens.get(i), tokens.get(i + 1));
        Token year = tokens.get(i + 2);
        boolean form = before > 0
                && (year.word().equals("元") || (year.isNumber() && year.digits() <= 3))
                && isUnit(i + 3, "年")
                && isNumber(i + 4)
                && isUnit(i + 5, "月");
        return form ? withUnits(i, before + (year.isNumber() ? year.value() : 1), i + 4) : null;
    }

    /** {@code 12 March 2024}, {@code 12. März 2024}, {@code 12 de março de 2024}, {@code 12-Mar-2024} */
    private @Nullable PrintedDate dayFirst(int i) {
        if (tokens.get(i).digits() > SHORT) {
            return null;
        }
        int at = skipJoiners(i + 1, MOST_JOINERS);
        Phrases.Found<Integer> month = words.months.at(tokens, at);
        if (month == null) {
            return null;
        }
        int year = skipJoiners(skipTwin(month), MOST_JOINERS);
        return isNumber(year)
                ? named(
                        i,
                        year + 1,
                        tokens.get(year),
                        month.value(),
                        tokens.get(i).value())
                : null;
    }

    private @Nullable PrintedDate named(int start, int end, Token year, int month, int day) {
        if (month > DateWords.PERSIAN) {
            return persian(start, end, year.value(), month - DateWords.PERSIAN, day);
        }
        return date(start, end, Years.of(year, words.language()), month, day, Style.DAY_BEFORE_WORD);
    }

    /** Quirk: Arabic pages print the month twice, as {@code 12 آذار/مارس 2024}. */
    private int skipTwin(Phrases.Found<Integer> month) {
        int at = month.end();
        if (at < tokens.size() && tokens.get(at).isOneOf("/-(")) {
            Phrases.Found<Integer> twin = words.months.at(tokens, at + 1);
            return twin != null && twin.value().equals(month.value()) ? twin.end() : at;
        }
        return at;
    }

    /** {@code March 12, 2024}, {@code March 2024} */
    private @Nullable PrintedDate monthFirst(int i) {
        Phrases.Found<Integer> month = words.months.at(tokens, i);
        if (month == null || month.value() > DateWords.PERSIAN) {
            return null;
        }
        int at = skipJoiners(month.end(), 2);
        if (!isNumber(at)) {
            return null;
        }
        if (tokens.get(at).digits() == 4) {
            return date(i, at + 1, Years.of(tokens.get(at), words.language()), month.value(), 0, Style.PLAIN);
        }
        int year = skipJoiners(at + 1, 3);
        boolean form = tokens.get(at).digits() <= SHORT && isNumber(year);
        int value = form ? Years.of(tokens.get(year), words.language()) : 0;
        return date(i, year + 1, value, month.value(), tokens.get(at).value(), Style.MONTH_WORD_FIRST);
    }

    /** {@code 2024. március 12.}, {@code 2024 March 12} */
    private @Nullable PrintedDate yearFirst(int i) {
        int year = Years.of(tokens.get(i), words.language());
        int at = year == 0 ? i : skipJoiners(i + 1, 2);
        Phrases.Found<Integer> month = year == 0 ? null : words.months.at(tokens, at);
        if (month == null || month.value() > DateWords.PERSIAN) {
            return null;
        }
        int day = skipJoiners(month.end(), 1);
        boolean form = isNumber(day) && tokens.get(day).digits() <= SHORT && !isUnit(day + 1, ":");
        return form ? date(i, day + 1, year, month.value(), tokens.get(day).value(), Style.PLAIN) : null;
    }

    private int skipJoiners(int from, int most) {
        int at = from;
        while (at < tokens.size() && at < from + most) {
            Token token = tokens.get(at);
            if (token.isNumber()) {
                return at;
            }
            boolean skip = token.isMark()
                    ? token.isOneOf(".,-/'’") || token.is('º')
                    : words.months.at(tokens, at) == null && isJoiner(at);
            if (!skip) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isJoiner(int at) {
        Phrases.Found<Role> role = words.roles.at(tokens, at);
        return role != null && role.value() == Role.JOINER;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private static @Nullable PrintedDate persian(int start, int end, int year, int month, int day) {
        LocalDate date = PersianCalendar.date(year, month, day);
        return date == null
                ? null
                : date(start, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Style.PLAIN);
    }

    private static @Nullable PrintedDate date(int start, int end, int year, int month, int day, Style style) {
        boolean valid = year >= Years.FIRST
                && year <= Years.LAST
                && month >= 1
                && month <= MONTHS
                && day >= 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? new PrintedDate(start, end, year, month, day, style, 0, null) : null;
    }

    private PrintedDate withWeekday(PrintedDate date) {
        for (int i = Math.max(0, date.start() - 4); i < date.start(); i++) {
            Phrases.Found<Integer> day = words.weekdays.at(tokens, i);
            if (day != null && skipJoiners(day.end(), 3) >= date.start() && day.end() <= date.start()) {
                return date.with(i, date.end(), day.value(), null);
            }
        }
        boolean mark = date.end() < tokens.size() && tokens.get(date.end()).isOneOf(",（(");
        int after = mark ? date.end() + 1 : date.end();
        Phrases.Found<Integer> day = words.weekdays.at(tokens, after);
        if (day != null) {
            return date.with(date.start(), day.end(), day.value(), null);
        }
        int inBrackets =
                mark && isUnit(after + 1, "）)") ? bracketed(tokens.get(after).word()) : 0;
        return inBrackets == 0 ? date : date.with(date.start(), after + 2, inBrackets, null);
    }

    /** The weekday that one character in brackets means in Japanese, Korean and Chinese; 0 if none. */
    private static int bracketed(String word) {
        int place = word.length() == 1 ? "月火水木金土日월화수목금토일一二三四五六天".indexOf(word.charAt(0)) : -1;
        return place < 0 ? 0 : place % 7 + 1;
    }

    private PrintedDate withTime(PrintedDate date) {
        for (int i = date.end(); i < tokens.size() && i < date.end() + CLOCK_REACH; i++) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                Clock clock = clocks.at(i);
                return clock == null ? date : date.with(date.start(), clock.end(), date.weekday(), clock);
            }
            Role role = role(i);
            boolean between = token.isMark()
                    ? token.isOneOf(",|-–—·•@/()（）")
                    : token.word().equals("t") || role == Role.JOINER || role == Role.NEUTRAL;
            if (!between) {
                return date;
            }
        }
        return date;
    }

    private @Nullable Role role(int at) {
        Phrases.Found<Role> found = words.roles.at(tokens, at);
        return found == null ? null : found.value();
    }
}
