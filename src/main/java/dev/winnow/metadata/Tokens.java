package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a short line into words, numbers and marks. Where a page glued two words together, as in {@code ByJane} or {@code
 * DoePublished}, the seam is found by the words that are known to be glued.
 */
final class Tokens {
    private final String line;
    private final NameWords words = NameWords.shipped();
    private final List<Token> found = new ArrayList<>();

    private Tokens(String line) {
        this.line = line;
    }

    static List<Token> of(String line) {
        Tokens tokens = new Tokens(line);
        int i = 0;
        while (i < line.length()) {
            i = Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00A0' ? i + 1 : tokens.take(i);
        }
        return tokens.found;
    }

    private int take(int start) {
        int end = start;
        if (line.charAt(start) == '@' || line.startsWith("[email", start)) {
            end = endOfHandle(start + 1);
            add(start, end, Token.Kind.HANDLE);
            return end;
        }
        if (Character.isDigit(line.charAt(start))) {
            while (end < line.length() && inNumber(end, start)) {
                end++;
            }
            add(start, end, Token.Kind.NUMBER);
            return end;
        }
        while (end < line.length() && inWord(end, start)) {
            end++;
        }
        if (end == start) {
            add(start, start + 1, Token.Kind.MARK);
            return start + 1;
        }
        if (end < line.length() && line.charAt(end) == '@') {
            end = endOfHandle(end);
            add(start, end, Token.Kind.HANDLE);
            return end;
        }
        addWord(start, end);
        return end;
    }

    private int endOfHandle(int from) {
        int end = from;
        while (end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && "|,;)".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.startsWith("protected]", end + 1) ? end + 1 + "protected]".length() : end;
    }

    private boolean inNumber(int at, int start) {
        char c = line.charAt(at);
        return Character.isDigit(c) || (at > start && ".:/-".indexOf(c) >= 0 && isDigit(at + 1));
    }

    private boolean isDigit(int at) {
        return at < line.length() && Character.isDigit(line.charAt(at));
    }

    private boolean inWord(int at, int start) {
        char c = line.charAt(at);
        if (isLetter(c) || (at > start && Character.isDigit(c) && !Character.isUpperCase(line.charAt(start)))) {
            return true;
        }
        boolean inside = at > start && isLetter(line.charAt(at - 1));
        boolean next = at + 1 < line.length() && isLetter(line.charAt(at + 1));
        return switch (c) {
            case '\'', '’', '‘', '-', '‐', '‑', '_' -> inside && next;
            case '.' -> inside && (next || isAbbreviation(start, at));
            case '®', '™' -> inside;
            default -> false;
        };
    }

    static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Initials keep their full stop, and so do titles before names. */
    private boolean isAbbreviation(int start, int stop) {
        boolean initial = stop - start == 1 || line.charAt(stop - 2) == '.' || line.charAt(stop - 2) == '-';
        return initial || ABBREVIATIONS.contains(Folding.fold(line.substring(start, stop)));
    }

    private static final List<String> ABBREVIATIONS = List.of(
            "dr", "prof", "mr", "mrs", "ms", "jr", "sr", "st", "ph.d", "ph", "dipl", "ing", "med", "mag", "mgr", "dott",
            "др", "проф", "sra", "dra", "rev", "hon", "capt", "lt", "col", "gen", "sgt", "inż", "hab", "uz", "doç",
            "lic");

    private void addWord(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean seam = Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1));
            if (seam && isGlued(start, i, end)) {
                add(start, i, Token.Kind.WORD);
                addWord(i, end);
                return;
            }
        }
        add(start, end, Token.Kind.WORD);
    }

    private boolean isGlued(int start, int seam, int end) {
        boolean dayBehind = end + 1 < line.length() && line.charAt(end) == ' ' && isDigit(end + 1);
        return dayBehind
                || words.isGluedBefore(Folding.fold(line.substring(start, seam)))
                || words.isGluedBehind(Folding.fold(line.substring(seam, end)));
    }

    private void add(int start, int end, Token.Kind kind) {
        String text = line.substring(start, end);
        String folded = Folding.fold(text);
        found.add(new Token(text, folded, start, end, kind, words.kinds(folded)));
    }
}
