package dev.winnow.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the lower-cased tokens that scores are counted in. */
public final class Tokens {

    private Tokens() {}

    /** Runs of letters, digits and underscores, as {@code \w+} of WCXB's own scorer finds them. */
    public static List<String> words(String text) {
        return cut(text, false);
    }

    /** As {@link #words}, but each ideograph and kana is a token: what lines are compared by. */
    public static List<String> units(String text) {
        return cut(text, true);
    }

    private static List<String> cut(String text, boolean singly) {
        List<String> tokens = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        int i = 0;
        while (i < lower.length()) {
            int c = lower.codePointAt(i);
            int next = i + Character.charCount(c);
            if (singly && isIdeograph(c)) {
                add(tokens, lower, start, i);
                tokens.add(lower.substring(i, next));
                start = -1;
            } else if (isWordly(c)) {
                start = start < 0 ? i : start;
            } else {
                add(tokens, lower, start, i);
                start = -1;
            }
            i = next;
        }
        add(tokens, lower, start, i);
        return tokens;
    }

    private static void add(List<String> tokens, String text, int start, int end) {
        if (start >= 0) {
            tokens.add(text.substring(start, end));
        }
    }

    private static boolean isWordly(int c) {
        return c == '_' || Character.isLetterOrDigit(c) || isNumber(Character.getType(c));
    }

    private static boolean isNumber(int type) {
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x3040 && (c <= 0x30ff || Character.isIdeographic(c));
    }
}
