package dev.winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts running text into sentences, in time linear in its length.
 *
 * <p>In doubt a sentence goes on: after abbreviations, initials, numbers that order, and before lower-case letters.
 * Where a site has glued two sentences together ({@code he said.Read also}), they come apart unless the stop may belong
 * to a name or an address. Thai, which writes no marks, is cut at a space where it would get very long.
 */
public final class Sentences {
    /** Languages that write ordinal numbers with a stop, as in {@code 12. März}; one that is not known may be one. */
    private static final Set<String> ORDINALS = Set.of(
            "und", "de", "cs", "sk", "da", "no", "nb", "nn", "fi", "hu", "tr", "sl", "hr", "sr", "bs", "et", "lv", "is",
            "lb");

    private static final int LONG_THAI = 200;

    private final String text;
    private final boolean ordinals;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text, String language) {
        this.text = text;
        this.ordinals = ORDINALS.contains(language);
    }

    /**
     * The sentences of a text, in order; between them, before the first and after the last stands white space at most.
     *
     * @param language BCP 47 tag, {@code und} if unknown
     */
    public static List<Sentence> of(String text, String language) {
        int dash = language.indexOf('-');
        return new Sentences(text, dash < 0 ? language : language.substring(0, dash)).split();
    }

    /**
     * Whether something holds where a sentence of a text may begin, behind marks and spaces; quicker than {@link #of}, and
     * asks at some more places.
     */
    public static boolean anyMayBegin(String text, IntPredicate holds) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != ' ' && !SentenceMarks.isMark(text, i) && holds.test(i)) {
                return true;
            }
            i = Character.isLetterOrDigit(c) ? mayEnd(text, i) : i + 1;
        }
        return false;
    }

    /** Index of the first mark or space from {@code from} on that may end a sentence; the length if there is none. */
    private static int mayEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !SentenceMarks.isMark(text, i)) {
            if (isThai(text.charAt(i)) && text.startsWith(" ", i + 1)) {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    private List<Sentence> split() {
        int start = SentenceMarks.skipSpaces(text, 0);
        int i = start;
        while (i < text.length()) {
            if (SentenceMarks.isMark(text, i)) {
                int marksEnd = SentenceMarks.skipMarks(text, i);
                int end = SentenceMarks.skipClosing(text, marksEnd);
                if (endsAt(start, i, marksEnd, end)) {
                    sentences.add(new Sentence(start, end));
                    start = SentenceMarks.skipSpaces(text, end);
                    end = start;
                }
                i = end;
            } else if (i - start >= LONG_THAI && isThaiPause(i)) {
                sentences.add(new Sentence(start, i));
                start = SentenceMarks.skipSpaces(text, i);
                i = start;
            } else {
                i++;
            }
        }
        addLast(start);
        return sentences;
    }

    private void addLast(int start) {
        int end = text.length();
        while (end > start && SentenceMarks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(start, end));
        }
    }

    private boolean endsAt(int start, int mark, int marksEnd, int end) {
        if (end == text.length()) {
            return true;
        }
        char last = text.charAt(marksEnd - 1);
        char next = text.charAt(end);
        if (SentenceMarks.isWide(last)) {
            return !Character.isLetterOrDigit(next) || (end == marksEnd && !isLatin(mark - 1));
        }
        if (SentenceMarks.isSure(last)) {
            return true;
        }
        return SentenceMarks.isSpace(next)
                ? endsBeforeSpace(start, mark, marksEnd, end)
                : Character.isUpperCase(next) && new GluedSentences(text).part(mark, marksEnd, end);
    }

    /** In {@code Yahoo！} the mark is part of the name. */
    private boolean isLatin(int i) {
        return i >= 0 && text.charAt(i) < 0x250 && Character.isLetter(text.charAt(i));
    }

    private boolean endsBeforeSpace(int start, int mark, int marksEnd, int end) {
        int next = SentenceMarks.skipSpaces(text, end);
        if (next == text.length()) {
            return true;
        }
        boolean lost = text.charAt(mark) == '.' && mark > 0 && SentenceMarks.isSpace(text.charAt(mark - 1));
        if (lost || SentenceMarks.isMark(text, next) || text.charAt(next) == ',') {
            return false;
        }
        int first = SentenceStarts.firstLetter(text, next);
        boolean bracket = text.charAt(next) == '(' || text.charAt(next) == '[';
        if (!bracket && SentenceStarts.isLower(text, first)) {
            return false;
        }
        boolean stop = marksEnd - mark == 1 && text.charAt(mark) == '.';
        return !stop || !new ShortenedWord(text, start, mark, ordinals).goesOn(first, end > marksEnd);
    }

    private boolean isThaiPause(int i) {
        return text.charAt(i) == ' '
                && isThai(text.charAt(i - 1))
                && i + 1 < text.length()
                && isThai(text.charAt(i + 1));
    }

    private static boolean isThai(char c) {
        return c >= '\u0E00' && c <= '\u0E7F';
    }
}
