package dev.winnow.metadata;

import java.util.List;
import java.util.Set;

/**
 * A word, number or mark of a line.
 *
 * @param folded in lower case with plain quotes and dashes
 * @param start index of the first UTF-16 unit in the line
 * @param end index after the last one
 * @param kinds what the word may be in a byline
 */
record Token(String text, String folded, int start, int end, Kind kind, Set<WordKind> kinds) {
    /** What a token is made of. */
    enum Kind {
        /** Letters, with apostrophes, hyphens and full stops of abbreviations. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** An address for mail or a name in a network. */
        HANDLE,
        /** One mark. */
        MARK
    }

    static final Token END = new Token("", "", Integer.MAX_VALUE, Integer.MAX_VALUE, Kind.MARK, Set.of());

    /** Whether this stands for the end of the line. */
    boolean isEnd() {
        return text.isEmpty();
    }

    /** Whether the token may be this in a byline. */
    boolean is(WordKind asked) {
        return kinds.contains(asked);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && !isEnd() && marks.indexOf(text.charAt(0)) >= 0;
    }

    /** The token at {@code index}; {@link #END} outside. */
    static Token at(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }
}
