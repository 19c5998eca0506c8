package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads lines that print dates, in the words of a language and of English. Safe for use by many threads. */
public final class DateLines {
    private static final int YEAR = 4;
    /** UTF-16 units in which a dateline stands. */
    private static final int DATELINE = 90;

    private static final int MOST_PLACE_WORDS = 7;
    private static final char FIRST_FOREIGN_DIGIT = '\u0660';
    private static final String ERA_AND_SEPARATORS = "./-年";
    /** UTF-16 units of a line in which dates are looked for; a longer line is running text. */
    private static final int REACH = 140;

    /** Words without a capital that names may hold, as in {@code Ann van der Lee}; a line with more is a sentence. */
    private static final int MOST_SMALL_WORDS = 3;

    private final Map<String, DateWords> loaded = new ConcurrentHashMap<>();

    /**
     * Reads a line.
     *
     * @param language BCP 47 tag of the document's language
     * @return null if the line is long or prints no date
     */
    public @Nullable DateLine read(String line, String language) {
        if (line.length() > REACH || !mayHoldYear(line)) {
            return null;
        }
        DateWords words = words(language);
        List<Token> tokens = Tokens.of(line, REACH);
        List<PrintedDate> dates = new DateReader(tokens, words).read();
        return dates.isEmpty() ? null : new Line(line, tokens, words, dates).read();
    }

    /**
     * The date in the dateline that a paragraph begins with, as {@code ACCRA, March 12, 2024 (Reuters) - ...}; null if it
     * begins with none, or with one that lacks the year.
     */
    public @Nullable Labelled dateline(String paragraph, String language) {
        String begin = paragraph.substring(0, Math.min(paragraph.length(), DATELINE));
        if (!mayHoldYear(begin)) {
            return null;
        }
        List<Token> tokens = Tokens.of(begin, DATELINE);
        for (PrintedDate date : new DateReader(tokens, words(language)).read()) {
            boolean ends = date.end() < tokens.size() && tokens.get(date.end()).isOneOf("(-–—/:");
            boolean sure = date.style() != PrintedDate.Style.EITHER_FIRST
                    && date.style() != PrintedDate.Style.SHORT_YEAR
                    && date.day() > 0;
            return ends && sure && isPlace(begin, tokens.subList(0, date.start()))
                    ? new Labelled(date, Kind.UNSAID, printed(begin, tokens, date))
                    : null;
        }
        return null;
    }

    /** Whether a few words with capitals and marks between them stand here. */
    private static boolean isPlace(String line, List<Token> tokens) {
        int words = 0;
        for (Token token : tokens) {
            if (token.isNumber() || Character.isLowerCase(line.charAt(token.start())) || token.isOneOf(";:!?\"“")) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return words > 0 && words <= MOST_PLACE_WORDS;
    }

    private static String printed(String line, List<Token> tokens, PrintedDate date) {
        return line.substring(
                tokens.get(date.start()).start(), tokens.get(date.end() - 1).end());
    }

    /** What a line without digits says about the date below it: PUBLISHED or MODIFIED; null if it says more or nothing. */
    public @Nullable Kind label(String line, String language) {
        List<Token> tokens = Tokens.of(line, REACH);
        Line read = new Line(line, tokens, words(language), List.of());
        DateLine label = read.read();
        return label.words() == 0 && !label.foreign() && read.kind != Kind.UNSAID ? read.kind : null;
    }

    private DateWords words(String tag) {
        int dash = tag.indexOf('-');
        String primary = dash < 0 ? tag : tag.substring(0, dash);
        String language = primary.equals("nb") || primary.equals("nn") ? "no" : primary;
        String known = DateWords.LANGUAGES.contains(language) ? language : DateWords.EVERYWHERE;
        DateWords words = loaded.get(known);
        return words != null ? words : loaded.computeIfAbsent(known, DateWords::new);
    }

    /**
     * Whether a year may stand in the line, for most lines have none: digits like 1998, 2024 or those of other calendars
     * and scripts, or three short numbers as in {@code 14.11.24}.
     */
    private static boolean mayHoldYear(String line) {
        int shorts = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > '9' ? c >= FIRST_FOREIGN_DIGIT && Character.isDigit(c) : c >= '0') {
                int start = i;
                while (i < line.length() && Tokens.isDigit(line.charAt(i))) {
                    i++;
                }
                if (i - start >= YEAR && i - start <= YEAR + 2 && (c > '9' || c == '1' || c == '2')) {
                    return true;
                }
                boolean mark = i < line.length() && ERA_AND_SEPARATORS.indexOf(line.charAt(i)) >= 0;
                shorts = mark ? shorts + 1 : 0;
                if (shorts == 2 || (mark && line.charAt(i) == '年')) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The reading of one line, token by token. */
    private static final class Line {
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

        Line(String line, List<Token> tokens, DateWords words, List<PrintedDate> dates) {
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
                    tokens.get(first.start()).start(),
                    tokens.get(last.end() - 1).end());
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
    }
}
