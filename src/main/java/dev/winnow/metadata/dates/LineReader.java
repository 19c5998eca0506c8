package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in a line beside its dates, token by token. */
final class LineReader {
    /** Words without a capital that names may hold, as in {@code Ann van der Lee}; a line with more is a sentence. */
    private static final int MOST_SMALL_WORDS = 3;

    private final String line;
    private final List<Token> tokens;
    private final DateWords words;
    private final List<PrintedDate> dates;
    private final ClockReader clocks;
    private final List<Labelled> labelled = new ArrayList<>(1);
    private Kind kind = Kind.UNSAID;
    private int others;
    private int small;
    private boolean byline;
    private boolean foreign;

    LineReader(String line, List<Token> tokens, DateWords words, List<PrintedDate> dates) {
        this.line = line;
        this.tokens = tokens;
        this.words = words;
        this.dates = dates;
        this.clocks = new ClockReader(tokens);
    }

    DateLine read() {
        int next = 0;
        for (int i = 0; i < tokens.size(); ) {
            if (next < dates.size() && dates.get(next).start() <= i) {
                PrintedDate date = dates.get(next++);
                labelled.add(new Labelled(date, kind, printed(date, date)));
                kind = Kind.UNSAID;
                i = date.end();
            } else {
                i = other(i);
            }
        }
        if (labelled.size() == 1 && kind != Kind.UNSAID && labelled.get(0).kind() == Kind.UNSAID) {
            Labelled only = labelled.get(0);
            labelled.set(0, new Labelled(only.date(), kind, only.printed()));
        }
        return new DateLine(
                List.copyOf(labelled),
                others,
                byline,
                foreign || small > MOST_SMALL_WORDS,
                dates.isEmpty() ? "" : printed(dates.get(0), dates.get(dates.size() - 1)));
    }

    private String printed(PrintedDate first, PrintedDate last) {
        return line.substring(
                tokens.get(first.start()).start(), tokens.get(last.end() - 1).end());
    }

    /** Reads what belongs to no date; gives the index after it. */
    private int other(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            Clock clock = clocks.at(i);
            return clock == null ? number(i) : clock.end();
        }
        if (token.isMark()) {
            // Quirk: an embedded post ends in "— Name (@name) March 12, 2024".
            foreign |= token.isOneOf("©?\"“”„«»") || (i == 0 && token.isOneOf("—–-") && line.contains("(@"));
            return i + 1;
        }
        Phrases.Found<Role> role = words.roles.at(tokens, i);
        if (role != null) {
            take(role.value());
            return role.end();
        }
        Phrases.Found<Integer> day = words.weekdays.at(tokens, i);
        if (day == null) {
            others++;
            small += Character.isLowerCase(line.charAt(token.start())) ? 1 : 0;
        }
        return day == null ? i + 1 : day.end();
    }

    /** A number counts things of a known kind, or it is a word as any other. */
    private int number(int i) {
        Phrases.Found<Role> unit = i + 1 < tokens.size() ? words.roles.at(tokens, i + 1) : null;
        if (unit == null || (unit.value() != Role.NEUTRAL && unit.value() != Role.JOINER)) {
            others++;
            return i + 1;
        }
        return unit.end();
    }

    private void take(Role role) {
        switch (role) {
            case PUBLISHED -> kind = Kind.PUBLISHED;
            case MODIFIED -> kind = Kind.MODIFIED;
            case BY -> byline = true;
            case FOREIGN -> foreign = true;
            case JOINER, NEUTRAL -> {}
        }
    }

    /** What the last label says of the date that follows, on this line or the next. */
    Kind kind() {
        return kind;
    }
}
