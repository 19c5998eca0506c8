package dev.winnow.boilerplate.learned;

/**
 * Raw counts over the characters of one line.
 *
 * @param chars UTF-16 units
 * @param letters letters of any script
 * @param upper upper-case letters
 * @param digits decimal digits
 * @param marks everything that is neither letter, digit nor space
 * @param capitalised words that begin with an upper-case letter
 * @param starts words, as runs of letters and digits
 * @param brief words of up to three letters
 * @param commas commas of any script
 * @param ends marks that end sentences, followed by a space or the line's end
 * @param separators marks that part the entries of a menu, such as a vertical bar
 * @param quotes quotation marks
 * @param first class of the first character: 0 lower case, 1 upper case, 2 digit, 3 bullet, 4 quote or bracket, 5 other letter,
 *     6 anything else
 * @param last class of the last character: 0 letter, 1 digit, 2 full stop, 3 question or exclamation mark, 4 colon,
 *     5 ellipsis, 6 comma, 7 quote or bracket, 8 anything else
 * @param address true if it holds the parts of an address of the web or of mail
 */
record LineMarks(
        int chars,
        int letters,
        int upper,
        int digits,
        int marks,
        int capitalised,
        int starts,
        int brief,
        int commas,
        int ends,
        int separators,
        int quotes,
        int first,
        int last,
        boolean address) {

    private static final String BULLETS = "-*\u2022\u2013\u2014\u00b7\u25aa\u25cf\u25e6\u25ba+";
    private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u300c\u300d\u300e\u300f";
    private static final String BRACKETS = "()[]\uff08\uff09\u3010\u3011";
    private static final String FULL_STOPS = ".\u3002\uff0e\u0964\u0965\u06d4";
    private static final String CALLS = "!?\uff01\uff1f\u061f\u037e;";
    private static final String COLONS = ":\uff1a";
    private static final String COMMAS = ",\u060c\u3001\uff0c";
    private static final String SEPARATORS = "|\u00b7\u2022\u00bb\u203a>/\uff5c\u2192";
    private static final char ELLIPSIS = '\u2026';
    private static final int BRIEF = 3;

    /** Kinds of characters; an upper-case letter counts one. */
    private static final int LOWER = 0;

    private static final int UPPER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 3;
    private static final int END = 4;
    private static final int COMMA = 5;
    private static final int SEPARATOR = 6;
    private static final int QUOTE = 7;
    private static final int AT = 8;
    private static final int OTHER = 9;

    private static final byte[] ASCII_KINDS = new byte[0x80];

    static {
        for (char c = 0; c < ASCII_KINDS.length; c++) {
            ASCII_KINDS[c] = (byte) kind(c);
        }
    }

    static LineMarks of(String text) {
        return new Scan(text).marks();
    }

    private static final class Scan {
        private final String text;
        private int letters;
        private int upper;
        private int digits;
        private int others;
        private int capitalised;
        private int starts;
        private int brief;
        private int commas;
        private int ends;
        private int separators;
        private int quotes;
        private boolean address;
        private int wordLength;

        Scan(String text) {
            this.text = text;
        }

        LineMarks marks() {
            for (int i = 0; i < text.length(); i++) {
                take(text.charAt(i), i);
            }
            endWord();
            return new LineMarks(
                    text.length(),
                    letters,
                    upper,
                    digits,
                    others,
                    capitalised,
                    starts,
                    brief,
                    commas,
                    ends,
                    separators,
                    quotes,
                    first(),
                    last(),
                    address);
        }

        private void take(char c, int at) {
            int kind = c < ASCII_KINDS.length ? ASCII_KINDS[c] : kind(c);
            if (kind <= UPPER) {
                letters++;
                upper += kind;
                capitalised += wordLength == 0 ? kind : 0;
                wordLength++;
            } else if (kind == DIGIT) {
                digits++;
                wordLength++;
            } else {
                endWord();
                if (kind != SPACE) {
                    others++;
                    takeMark(kind, c, at);
                }
            }
        }

        private void takeMark(int kind, char c, int at) {
            switch (kind) {
                case END -> {
                    ends += c > 0x7f || at + 1 == text.length() || !isWordly(text.charAt(at + 1)) ? 1 : 0;
                    address |= c == '.' && at > 0 && at + 2 < text.length() && isDomain(at);
                }
                case COMMA -> commas++;
                case SEPARATOR -> separators++;
                case QUOTE -> quotes++;
                case AT -> address = true;
                default -> {}
            }
        }

        private boolean isDomain(int dot) {
            return text.startsWith("com", dot + 1)
                    || text.startsWith("org", dot + 1)
                    || text.startsWith("net", dot + 1)
                    || text.startsWith("www", Math.max(0, dot - 3));
        }

        private void endWord() {
            starts += wordLength > 0 ? 1 : 0;
            brief += wordLength > 0 && wordLength <= BRIEF ? 1 : 0;
            wordLength = 0;
        }

        private int first() {
            char c = text.charAt(0);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 0 : 5;
            }
            return Character.isDigit(c)
                    ? 2
                    : BULLETS.indexOf(c) >= 0 ? 3 : QUOTES.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0 ? 4 : 6;
        }

        private int last() {
            char c = text.charAt(text.length() - 1);
            if (Character.isLetter(c)) {
                return 0;
            }
            if (c == ELLIPSIS || text.endsWith("...")) {
                return 5;
            }
            String[] classes = {FULL_STOPS, CALLS, COLONS, "", COMMAS, QUOTES + BRACKETS};
            for (int i = 0; i < classes.length; i++) {
                if (classes[i].indexOf(c) >= 0) {
                    return i + 2;
                }
            }
            return Character.isDigit(c) ? 1 : 8;
        }
    }

    private static int kind(char c) {
        if (Letters.isLetter(c)) {
            return Character.isUpperCase(c) ? UPPER : LOWER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == ' ') {
            return SPACE;
        }
        if (FULL_STOPS.indexOf(c) >= 0 || CALLS.indexOf(c) >= 0) {
            return END;
        }
        if (COMMAS.indexOf(c) >= 0) {
            return COMMA;
        }
        if (SEPARATORS.indexOf(c) >= 0) {
            return SEPARATOR;
        }
        return QUOTES.indexOf(c) >= 0 ? QUOTE : c == '@' ? AT : OTHER;
    }

    private static boolean isWordly(char c) {
        return Character.isLetterOrDigit(c);
    }
}
