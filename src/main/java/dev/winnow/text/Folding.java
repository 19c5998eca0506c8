package dev.winnow.text;

/**
 * Folding of text for comparison: lower case, plain quotes and dashes, single spaces.
 *
 * <p>Letters that sites write in two ways are one: Greek capitals carry no accent and know no final sigma, Russian
 * {@code ё} is mostly written {@code е}, and the capital of both Turkish i-s is {@code I} on many pages. Arabic script
 * loses its vowel signs and long strokes, hamza over alef and the forms of yeh, kaf and final heh; the non-joiner of
 * Persian is a space.
 */
public final class Folding {
    private Folding() {}

    /** The text with case, quotes, dashes and white space folded, and no white space at either end. */
    public static String fold(String text) {
        // An array, since a builder of Latin text copies itself at the first quote that is not.
        char[] folded = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x80;
            if (!plain && isSpace(c)) {
                space = length > 0;
                continue;
            }
            if (!plain && isVowelSignOrStroke(c)) {
                continue;
            }
            if (space) {
                folded[length++] = ' ';
                space = false;
            }
            folded[length++] = fold(c);
        }
        return new String(folded, 0, length);
    }

    /** The unit at {@code i}, folded. */
    static char unit(String text, int i) {
        char c = text.charAt(i);
        return isSpace(c) ? ' ' : fold(c);
    }

    /** Index of the unit after the one at {@code i} in the folded text. */
    static int next(String text, int i) {
        int next = i + 1;
        while (next < text.length() && vanishesBehind(text.charAt(next), text.charAt(i))) {
            next++;
        }
        return next;
    }

    private static boolean vanishesBehind(char c, char before) {
        boolean plain = c > ' ' && c < 0x80;
        return !plain && (isVowelSignOrStroke(c) || (isSpace(c) && isSpace(before)));
    }

    private static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || c == '\t' : c == '\u200c' || Character.isSpaceChar(c);
    }

    private static boolean isVowelSignOrStroke(char c) {
        return c >= '\u0640' && c <= '\u0670' && (c == '\u0640' || c == '\u0670' || (c >= '\u064b' && c <= '\u0652'));
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> plain(Character.toLowerCase(c));
        };
    }

    private static char plain(char c) {
        return switch (c) {
            case 'ά' -> 'α';
            case 'έ' -> 'ε';
            case 'ή' -> 'η';
            case 'ί', 'ϊ', 'ΐ' -> 'ι';
            case 'ό' -> 'ο';
            case 'ύ', 'ϋ', 'ΰ' -> 'υ';
            case 'ώ' -> 'ω';
            case 'ς' -> 'σ';
            case 'ё' -> 'е';
            case 'ı' -> 'i';
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u064a' -> '\u06cc';
            case '\u0643' -> '\u06a9';
            case '\u0629', '\u06c0' -> '\u0647';
            default -> c;
        };
    }
}
