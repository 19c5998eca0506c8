package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.List;

/** The names of news agencies. */
final class Agencies {
    private static final int MOST_WORDS = 4;
    private static final WordList NAMES = WordList.load("agencies.txt");

    private Agencies() {}

    static boolean isAgency(String name) {
        return NAMES.contains(Folding.fold(name));
    }

    /** Index of the token behind the agency that begins at {@code from}; {@code from} if none does. */
    static int end(List<Token> tokens, int from) {
        for (int end = Math.min(tokens.size(), from + MOST_WORDS); end > from; end--) {
            if (tokens.get(from).isWord() && isAgency(printed(tokens, from, end))) {
                return end;
            }
        }
        return from;
    }

    static String printed(List<Token> tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean parted =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            name.append(parted ? " " : "").append(tokens.get(i).text());
        }
        return name.toString();
    }
}
