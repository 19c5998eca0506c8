package dev.winnow.metadata.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of one line: at each token the forms are tried in turn, and a date takes its tokens. */
final class DateReader {
    private static final int CLOCK_REACH = 5;

    private final TokenLine line;
    private final NumericDates numbers;
    private final NamedDates names;
    private final ClockReader clocks;

    DateReader(List<Token> tokens, DateWords words) {
        this.line = new TokenLine(tokens, words);
        this.numbers = new NumericDates(line);
        this.names = new NamedDates(line);
        this.clocks = new ClockReader(tokens);
    }

    List<PrintedDate> read() {
        List<PrintedDate> dates = new ArrayList<>(1);
        for (int i = 0; i < line.size(); i++) {
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
        Token token = line.get(i);
        if (token.isMark()) {
            return null;
        }
        if (!token.isNumber()) {
            if (!line.isNumber(i + 1) && !line.isNumber(i + 2) && !line.isNumber(i + 3)) {
                return null;
            }
            PrintedDate era = numbers.era(i);
            return era == null ? names.monthFirst(i) : era;
        }
        if (token.digits() > 4 || token.value() == 0) {
            return null;
        }
        PrintedDate date = numbers.at(i);
        return date == null ? names.at(i) : date;
    }

    private PrintedDate withWeekday(PrintedDate date) {
        for (int i = Math.max(0, date.start() - 4); i < date.start(); i++) {
            Phrases.Found<Integer> day = line.weekday(i);
            if (day != null && line.skipJoiners(day.end(), 3) >= date.start() && day.end() <= date.start()) {
                return date.with(i, date.end(), day.value(), null);
            }
        }
        boolean mark = date.end() < line.size() && line.get(date.end()).isOneOf(",（(");
        int after = mark ? date.end() + 1 : date.end();
        Phrases.Found<Integer> day = line.weekday(after);
        if (day != null) {
            return date.with(date.start(), day.end(), day.value(), null);
        }
        int inBrackets =
                mark && line.isUnit(after + 1, "）)") ? bracketed(line.get(after).word()) : 0;
        return inBrackets == 0 ? date : date.with(date.start(), after + 2, inBrackets, null);
    }

    /** The weekday that one character in brackets means in Japanese, Korean and Chinese; 0 if none. */
    private static int bracketed(String word) {
        int place = word.length() == 1 ? "月火水木金土日월화수목금토일一二三四五六天".indexOf(word.charAt(0)) : -1;
        return place < 0 ? 0 : place % 7 + 1;
    }

    private PrintedDate withTime(PrintedDate date) {
        for (int i = date.end(); i < line.size() && i < date.end() + CLOCK_REACH; i++) {
            Token token = line.get(i);
            if (token.isNumber()) {
                Clock clock = clocks.at(i);
                return clock == null ? date : date.with(date.start(), clock.end(), date.weekday(), clock);
            }
            Role role = line.role(i);
            boolean between = token.isMark()
                    ? token.isOneOf(",|-–—·•@/()（）")
                    : token.word().equals("t") || role == Role.JOINER || role == Role.NEUTRAL;
            if (!between) {
                return date;
            }
        }
        return date;
    }
}
