package dev.winnow.metadata;

/** What a single line looks like from outside. */
final class LineShape {
    /** Lines of text that was wrapped at some width are shorter than this. */
    static final int WRAPPED = 120;

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 160;
    private static final int YEAR = 4;
    private static final int PROSE = 120;
    /** Chinese and Japanese headlines have no spaces; two characters are about a word. */
    private static final int IDEOGRAPHS_PER_WORD = 2;
    /** Thai parts no words either. */
    private static final int THAI_PER_WORD = 6;

    private static final String SENTENCE_ENDS = ".。．।۔؟!！?？…";
    private static final String FULL_STOPS = ".。．।۔";
    private static final String UNFINISHED = ":;,：；，、-–—|»>";
    private static final String OPENING = "\"“”„«»‘’'「『《【¿¡(";
    private static final String CLOSING = "\"”’'»“)」』";

    private LineShape() {}

    static boolean isShort(String line) {
        return line.length() <= LONGEST && words(line) <= MOST_WORDS;
    }

    /** Whether the line could be a headline: a few words, no end of sentence, no item of a list, no label, no date. */
    static boolean isHeadline(String line) {
        int words = words(line);
        return line.length() <= LONGEST
                && words >= LEAST_WORDS
                && words <= MOST_WORDS
                && beginsLikeOne(line)
                && !endsSentence(line)
                && !isUnfinished(line)
                && Addresses.start(line, 0) < 0
                && !isTrail(line)
                && !isDated(line)
                && letters(line) * 2 > line.length();
    }

    /** Whether the line could be a headline where something else speaks for it: it may end like a sentence. */
    static boolean couldBeHeadline(String line) {
        int words = words(line);
        return line.length() <= LONGEST + LONGEST / 4
                && words >= LEAST_WORDS - 1
                && words <= MOST_WORDS + LEAST_WORDS
                && beginsLikeOne(line)
                && !isUnfinished(line)
                && Addresses.start(line, 0) < 0
                && line.indexOf('@') < 0
                && !line.contains(" > ")
                && !line.contains(" » ")
                && !line.contains(" / ")
                && !line.startsWith("By ")
                && !isDated(line)
                && letters(line) * 2 > line.length();
    }

    /** Whether the line could be a headline where its place says so: of any length, it may ask or be a quote. */
    static boolean couldName(String line) {
        return line.length() <= LONGEST + LONGEST / 4
                && words(line) <= MOST_WORDS + LEAST_WORDS
                && beginsLikeOne(line)
                && !isUnfinished(line)
                && !isStatement(line)
                && Addresses.start(line, 0) < 0
                && (!isTrail(line) || isTold(line))
                && !isLinks(line)
                && !isDated(line)
                && letters(line) * 2 > line.length();
    }

    private static boolean isUnfinished(String line) {
        char last = line.charAt(line.length() - 1);
        boolean quote = last == '»' && line.indexOf('«') >= 0;
        // Quirk: the Greek question mark is a semicolon.
        boolean asks = last == ';' && Character.UnicodeScript.of(line.charAt(0)) == Character.UnicodeScript.GREEK;
        return UNFINISHED.indexOf(last) >= 0 && !quote && !asks;
    }

    /** Whether a word and a colon begin the line, and a phrase follows: {@code Tested: the mixer that whispers}. */
    private static boolean isTold(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                && words(line.substring(0, colon)) == 1
                && words(line.substring(colon)) > LEAST_WORDS
                && ",|@>/".chars().noneMatch(c -> line.indexOf(c) >= 0);
    }

    /** Whether the line is a sentence or more. */
    static boolean isProse(String line) {
        boolean full = line.length() >= PROSE || line.length() + ideographs(line) * IDEOGRAPHS_PER_WORD >= PROSE;
        // Quirk: Thai has no full stop.
        return full && (endsSentence(line) || thai(line) * 2 > line.length());
    }

    static boolean endsSentence(String line) {
        return endsWith(line, SENTENCE_ENDS);
    }

    /** Whether a full stop ends the line. */
    private static boolean isStatement(String line) {
        return endsWith(line, FULL_STOPS);
    }

    private static boolean endsWith(String line, String marks) {
        int end = line.length();
        while (end > 0 && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && marks.indexOf(line.charAt(end - 1)) >= 0;
    }

    private static boolean beginsLikeOne(String line) {
        char first = line.charAt(OPENING.indexOf(line.charAt(0)) >= 0 && line.length() > 1 ? 1 : 0);
        boolean numbered = Character.isDigit(first) && line.indexOf(". ") > 0 && line.indexOf(". ") <= 3;
        return Character.isLetterOrDigit(first) && !Character.isLowerCase(first) && !numbered;
    }

    /** Whether a mark stands in the line that parts links, or it is a list of two names or more in capitals. */
    static boolean isLinks(String line) {
        return "»›▸►•→|/".chars().anyMatch(c -> line.indexOf(c) >= 0 && (c != '»' || line.indexOf('«') < 0))
                || isTopics(line);
    }

    /** Whether every word is in capitals and commas part them, as in {@code Best Of, Japan, Travel Guides}. */
    private static boolean isTopics(String line) {
        int comma = line.indexOf(", ");
        if (comma < 0) {
            return false;
        }
        for (int at = comma; at >= 0; at = line.indexOf(", ", at + 1)) {
            if (!Character.isUpperCase(line.charAt(at + 2))) {
                return false;
            }
        }
        int small = 0;
        for (int i = 1; i < line.length(); i++) {
            small += line.charAt(i - 1) == ' ' && Character.isLowerCase(line.charAt(i)) ? 1 : 0;
        }
        return small <= 1;
    }

    /** Whether the line is a path of links, an address for mail or a label with its value ({@code By: ...}). */
    static boolean isTrail(String line) {
        int space = line.indexOf(' ');
        boolean label = (space > 0 && line.charAt(space - 1) == ':') || line.startsWith("By ");
        return label
                || line.indexOf('|') >= 0
                || line.indexOf('@') >= 0
                || line.contains(" > ")
                || line.contains(" / ");
    }

    /** Whether two numbers stand in the line and one of them is a year, as in a date line. */
    private static boolean isDated(String line) {
        int numbers = 0;
        boolean year = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isDigit(line.charAt(i))) {
                numbers += i > start ? 1 : 0;
                year |= i - start == YEAR && isCentury(line, start);
                start = i + 1;
            }
        }
        return year && numbers > 1;
    }

    /** Whether a year of our time begins with the two digits: of our calendar, the Persian or the Buddhist one. */
    private static boolean isCentury(String line, int start) {
        boolean latin = line.charAt(start) <= '9';
        int century = Character.digit(line.charAt(start), 10) * 10 + Character.digit(line.charAt(start + 1), 10);
        return century == 19
                || century == 20
                || (century == 25 && thai(line) > 0)
                || (!latin && (century == 13 || century == 14));
    }

    /** Whether the line is short and holds a date, a time or a reading time, as the lines under a headline do. */
    static boolean isDateOrTime(String line) {
        return line.length() <= LONGEST / 2 && (isDated(line) || isDuration(line));
    }

    /** Whether the line is a number and a word or two, as in {@code 5 min read} and {@code Lesezeit: 5 Minuten}. */
    private static boolean isDuration(String line) {
        return ReadingTimes.minutes(line) != null;
    }

    static int words(String line) {
        int words = 0;
        int ideographs = 0;
        int thai = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c != ' ');
            ideographs += isIdeograph(c) ? 1 : 0;
            thai += isThai(c) ? 1 : 0;
        }
        return words + ideographs / IDEOGRAPHS_PER_WORD + thai / THAI_PER_WORD;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x3040 && c < 0xA000;
    }

    private static boolean isThai(char c) {
        return c >= 0x0E01 && c < 0x0E50;
    }

    private static int ideographs(String line) {
        int ideographs = 0;
        for (int i = 0; i < line.length(); i++) {
            ideographs += isIdeograph(line.charAt(i)) ? 1 : 0;
        }
        return ideographs;
    }

    private static int thai(String line) {
        int thai = 0;
        for (int i = 0; i < line.length(); i++) {
            thai += isThai(line.charAt(i)) ? 1 : 0;
        }
        return thai;
    }

    // Quirk: the vowel signs of Devanagari, Bengali and Thai are marks, not letters.
    private static int letters(String line) {
        return (int)
                line.chars().filter(c -> Character.isLetter(c) || isMark(c)).count();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
