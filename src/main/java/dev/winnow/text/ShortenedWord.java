package dev.winnow.text;

/** The word or number before a full stop that a space follows, asked whether the stop belongs to it. */
final class ShortenedWord {
    private static final int LONGEST = 24;
    private static final int LONGEST_PIECE = 3;
    private static final int LONGEST_ORDINAL = 3;

    private final String text;
    private final int sentence;
    private final int stop;
    private final boolean ordinals;
    /** Start of what stands between white space, or a mark that opens, and the stop. */
    private final int start;

    ShortenedWord(String text, int sentence, int stop, boolean ordinals) {
        this.text = text;
        this.sentence = sentence;
        this.stop = stop;
        this.ordinals = ordinals;
        int i = stop;
        while (i > sentence && stop - i < LONGEST && isPart(text.charAt(i - 1))) {
            i--;
        }
        this.start = i;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'' || c == '\u2019' || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Whether the sentence goes on after the stop.
     *
     * @param next index of the next letter or digit, -1 if there is none
     * @param closed true if a quote or bracket closes after the stop
     */
    boolean goesOn(int next, boolean closed) {
        if (start == stop || stop - start >= LONGEST || closed) {
            return false;
        }
        if (isNumber()) {
            return start == sentence || (ordinals && next >= 0 && isOrdinal());
        }
        String word = text.substring(wordStart(), stop);
        boolean number = next >= 0 && Character.isDigit(text.charAt(next));
        return switch (kind(word)) {
            case ALWAYS -> true;
            case BEFORE_NUMBER -> number || isInitial(word);
            case MAY_END -> false;
            case NONE -> isInitial(word) || isDotted() || (ordinals && isRoman(word));
        };
    }

    /** Of the word with the stops inside it, else of its last part, as in {@code Dipl.-Ing}. */
    private Abbreviations.Kind kind(String word) {
        Abbreviations.Kind kind = Abbreviations.of(text.substring(start, stop));
        boolean part = word.length() < stop - start && text.charAt(stop - word.length() - 1) != '.';
        return kind == Abbreviations.Kind.NONE && part ? Abbreviations.of(word) : kind;
    }

    /** Index of the last run of letters. */
    private int wordStart() {
        int i = stop;
        while (i > start && (Character.isLetter(text.charAt(i - 1)) || isMark(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    private boolean isNumber() {
        for (int i = start; i < stop; i++) {
            if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Up to three digits, or a date of such with stops between them. */
    private boolean isOrdinal() {
        int digits = 0;
        for (int i = start; i < stop && digits <= LONGEST_ORDINAL; i++) {
            digits = text.charAt(i) == '.' ? 0 : digits + 1;
        }
        return digits <= LONGEST_ORDINAL;
    }

    private boolean isInitial(String word) {
        boolean alone =
                stop - start == word.length() || ".-'\u2019".indexOf(text.charAt(stop - word.length() - 1)) >= 0;
        return word.length() == 1
                && alone
                && !Character.isIdeographic(word.charAt(0))
                && Character.UnicodeScript.of(word.charAt(0)) != Character.UnicodeScript.HANGUL;
    }

    /** Short pieces with stops between them: {@code e.g}, {@code U.S.A}, {@code т.е}. */
    private boolean isDotted() {
        int length = 0;
        boolean dotted = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            dotted |= c == '.';
            length = c == '.' ? 0 : length + 1;
            if (length > LONGEST_PIECE || (c != '.' && !Character.isLetter(c))) {
                return false;
            }
        }
        return dotted;
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLC".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
