package dev.winnow.text;

import java.util.Locale;
import java.util.Set;

/**
 * Two sentences without a space between them, as {@code he said.Read also}, told from names and addresses such as
 * {@code Node.js}, {@code U.S.A} and {@code example.Com}.
 */
final class GluedSentences {
    private static final int FAR = 60;
    private static final Set<String> DOMAINS =
            Set.of("com", "org", "net", "gov", "edu", "info", "biz", "tv", "js", "io");

    private final String text;

    GluedSentences(String text) {
        this.text = text;
    }

    /** Whether a sentence ends at {@code end}, where an upper-case letter follows marks and closing marks. */
    boolean part(int mark, int marksEnd, int end) {
        return endsWord(mark, marksEnd) && beginsWord(end, isCapitalised(mark)) && !isAddress(mark);
    }

    private boolean endsWord(int mark, int marksEnd) {
        if (mark == 0) {
            return false;
        }
        char before = text.charAt(mark - 1);
        if (SentenceMarks.isClosing(before)) {
            return mark > 1 && Character.isLetterOrDigit(text.charAt(mark - 2));
        }
        int start = wordStart(mark);
        boolean word = Character.isLowerCase(before) && mark - start > 1;
        boolean name = isCapitalised(mark) && text.charAt(mark) != '.';
        boolean plain = marksEnd - mark > 1 || Abbreviations.of(text.substring(start, mark)) == Abbreviations.Kind.NONE;
        return word && !name && plain;
    }

    private int wordStart(int mark) {
        int i = mark;
        while (i > 0 && mark - i < FAR && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isCapitalised(int mark) {
        int start = wordStart(mark);
        return start < mark && Character.isUpperCase(text.charAt(start));
    }

    /** Whether what stands before the mark, up to white space, has the look of an address or of a name in a program. */
    private boolean isAddress(int mark) {
        for (int i = mark - 1; i >= 0 && mark - i < FAR && !SentenceMarks.isSpace(text.charAt(i)); i--) {
            if ("/@\\_#=.".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWord(int start, boolean afterName) {
        int upper = 0;
        int end = start;
        while (end < text.length() && end - start < FAR && Character.isLetter(text.charAt(end))) {
            upper += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean capitals = upper == end - start;
        if ((upper > 1 && !capitals) || (upper > 1 && afterName) || !wordEndsAt(end)) {
            return false;
        }
        boolean letter = end - start == 1 && (end == text.length() || !SentenceMarks.isSpace(text.charAt(end)));
        return !letter && !DOMAINS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private boolean wordEndsAt(int end) {
        if (end == text.length() || SentenceMarks.isSpace(text.charAt(end))) {
            return true;
        }
        boolean mark = ",:;!?'\u2019-\u2026".indexOf(text.charAt(end)) >= 0;
        boolean stop = text.charAt(end) == '.'
                && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return mark || stop;
    }
}
