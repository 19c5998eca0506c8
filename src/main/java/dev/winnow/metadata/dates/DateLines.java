package dev.winnow.metadata.dates;

import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
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
    /** UTF-16 units of a line that says what the date below it is. */
    private static final int LONGEST_LABEL = 60;

    private static final char FIRST_WIDE = '\u2e80';

    private final Map<String, DateWords> loaded = new ConcurrentHashMap<>();

    /**
     * Reads a line.
     *
     * @param language BCP 47 tag of the document's language
     * @return null if the line is long or prints no date
     */
    public @Nullable DateLine read(String line, String language) {
        if (line.length() > REACH || !holdsDigits(line) || !mayHoldYear(line)) {
            return null;
        }
        DateWords words = words(language);
        List<Token> tokens = Tokens.of(line, REACH);
        List<PrintedDate> dates = new DateReader(tokens, words).read();
        return dates.isEmpty() ? null : new LineReader(line, tokens, words, dates).read();
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
        if (line.length() > LONGEST_LABEL) {
            return null;
        }
        List<Token> tokens = Tokens.of(line, LONGEST_LABEL);
        LineReader read = new LineReader(line, tokens, words(language), List.of());
        DateLine label = read.read();
        return label.words() == 0 && !label.foreign() && read.kind() != Kind.UNSAID ? read.kind() : null;
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
     * Whether two digits stand side by side or the line is of a script whose dates can do with one. Most lines end here,
     * so every second unit is looked at.
     */
    private static boolean holdsDigits(String line) {
        for (int i = 1; i < line.length(); i += 2) {
            char c = line.charAt(i);
            boolean digit = c <= '9' ? c >= '0' : c >= FIRST_FOREIGN_DIGIT;
            if (digit && (c >= FIRST_WIDE || Character.isDigit(c))) {
                return true;
            }
        }
        return false;
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
}
