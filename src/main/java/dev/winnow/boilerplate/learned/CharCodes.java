package dev.winnow.boilerplate.learned;

/**
 * What a character is, in one number: of a letter or digit the character in lower case, and bits that say what else is true
 * of it.
 */
final class CharCodes {
    /** A letter of any script, a mark that belongs to one, or a digit, in a script that parts words by spaces. */
    static final int WORD = 1 << 16;

    static final int UPPER = 1 << 17;
    static final int DIGIT = 1 << 18;
    /** A letter of a script that does not part words by spaces. */
    static final int UNSPACED = 1 << 19;
    /** Anything that is neither letter, digit nor space. */
    static final int MARK = 1 << 20;
    /** Ends a sentence. */
    static final int END = 1 << 21;

    static final int COMMA = 1 << 22;
    /** Parts the entries of a menu, as a vertical bar does. */
    static final int SEPARATOR = 1 << 23;

    static final int QUOTE = 1 << 24;
    static final int AT = 1 << 25;
    private static final int SPACE = 1 << 26;

    private static final String BULLETS = "-*\u2022\u2013\u2014\u00b7\u25aa\u25cf\u25e6\u25ba+";
    private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u300c\u300d\u300e\u300f";
    private static final String BRACKETS = "()[]\uff08\uff09\u3010\u3011";
    private static final String FULL_STOPS = ".\u3002\uff0e\u0964\u0965\u06d4";
    private static final String CALLS = "!?\uff01\uff1f\u061f\u037e;";
    private static final String COLONS = ":\uff1a";
    static final String COMMAS = ",\u060c\u3001\uff0c";
    private static final String SEPARATORS = "|\u00b7\u2022\u00bb\u203a>/\uff5c\u2192";
    private static final char ELLIPSIS = '\u2026';
    /** Last characters of class 2 and so on. */
    private static final String[] LAST_CLASSES = {FULL_STOPS, CALLS, COLONS, "", COMMAS, QUOTES + BRACKETS};

    /**
     * The codes of the characters that came up so far, 0 for others. Threads that learn the same character at once write the
     * same number.
     */
    private static final int[] KNOWN = new int[Character.MAX_VALUE + 1];

    private CharCodes() {}

    static int of(char c) {
        int known = KNOWN[c];
        return known != 0 ? known : learn(c);
    }

    private static int learn(char c) {
        int code = code(c);
        KNOWN[c] = code;
        return code;
    }

    private static int code(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> WORD | UPPER | Character.toLowerCase(c);
            case Character.LOWERCASE_LETTER -> WORD | c;
            case Character.TITLECASE_LETTER -> WORD | Character.toLowerCase(c);
            case Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> (Letters.isUnspaced(c) ? UNSPACED : WORD) | c;
            case Character.DECIMAL_DIGIT_NUMBER -> WORD | DIGIT | c;
            default -> c == ' ' ? SPACE : MARK | use(c);
        };
    }

    private static int use(char mark) {
        if (FULL_STOPS.indexOf(mark) >= 0 || CALLS.indexOf(mark) >= 0) {
            return END;
        }
        if (COMMAS.indexOf(mark) >= 0) {
            return COMMA;
        }
        if (SEPARATORS.indexOf(mark) >= 0) {
            return SEPARATOR;
        }
        return QUOTES.indexOf(mark) >= 0 ? QUOTE : mark == '@' ? AT : 0;
    }

    /** Class of the first character of a line: see {@link LineMarks}. */
    static int first(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 0 : 5;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        return BULLETS.indexOf(c) >= 0 ? 3 : QUOTES.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0 ? 4 : 6;
    }

    /** Class of the last character of a line: see {@link LineMarks}. */
    static int last(String line) {
        char c = line.charAt(line.length() - 1);
        if (Character.isLetter(c)) {
            return 0;
        }
        if (Character.isDigit(c)) {
            return 1;
        }
        if (c == ELLIPSIS || line.endsWith("...")) {
            return 5;
        }
        for (int i = 0; i < LAST_CLASSES.length; i++) {
            if (LAST_CLASSES[i].indexOf(c) >= 0) {
                return i + 2;
            }
        }
        return 8;
    }
}
