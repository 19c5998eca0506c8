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

    private static final String SENTENCE_ENDS = ".。．।؟。!！?？…";
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
                && UNFINISHED.indexOf(line.charAt(line.length() - 1)) < 0
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
                && UNFINISHED.indexOf(line.charAt(line.length() - 1)) < 0
                && Addresses.start(line, 0) < 0
                && line.indexOf('@') < 0
                && !line.contains(" > ")
                && !line.contains(" » ")
                && !line.contains(" / ")
                && !line.startsWith("By ")
                && !isDated(line)
                && letters(line) * 2 > line.length();
    }

    /** Whether the line is a sentence or more. */
    static boolean isProse(String line) {
        return line.length() + ideographs(line) * IDEOGRAPHS_PER_WORD >= PROSE && endsSentence(line);
    }

    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }

    private static boolean beginsLikeOne(String line) {
        char first = line.charAt(OPENING.indexOf(line.charAt(0)) >= 0 && line.length() > 1 ? 1 : 0);
        boolean numbered = Character.isDigit(first) && line.indexOf(". ") > 0 && line.indexOf(". ") <= 3;
        return Character.isLetterOrDigit(first) && !Character.isLowerCase(first) && !numbered;
    }

    /** Whether the line is a path of links, an address for mail or a label with its value ({@code By: ...}). */
    private static boolean isTrail(String line) {
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
            if (i == line.length() || line.charAt(i) < '0' || line.charAt(i) > '9') {
                numbers += i > start ? 1 : 0;
                year |= i - start == YEAR && (line.startsWith("19", start) || line.startsWith("20", start));
                start = i + 1;
            }
        }
        return year && numbers > 1;
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
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && line.charAt(i) != ' ');
        }
        return words + ideographs(line) / IDEOGRAPHS_PER_WORD;
    }

    private static int ideographs(String line) {
        return (int) line.chars().filter(c -> c >= 0x3040 && c < 0xA000).count();
    }

    private static int letters(String line) {
        return (int) line.chars().filter(Character::isLetter).count();
    }
}
