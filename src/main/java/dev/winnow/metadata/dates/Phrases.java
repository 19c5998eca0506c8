package dev.winnow.metadata.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of a few words, each with a value; marks between the words do not count. */
final class Phrases<V> {
    private static final int MOST_WORDS = 5;
    /** Marks that may stand inside a phrase, as in {@code terça-feira} and {@code มี.ค.}. */
    private static final String INNER = ".-'’";

    private final Map<String, V> values = new HashMap<>();
    /** First word to the greatest number of words in a phrase that begins with it. */
    private final Map<String, Integer> lengths = new HashMap<>();

    /** A phrase that was found: its value and the index of the token after it. */
    record Found<V>(V value, int end) {}

    /** Adds a phrase unless it has a value already. */
    void add(String phrase, V value) {
        String first = "";
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (Token token : Tokens.of(phrase, phrase.length())) {
            if (!token.isMark()) {
                first = words++ == 0 ? key(token) : first;
                key.append(key.length() == 0 ? "" : " ").append(key(token));
            }
        }
        values.putIfAbsent(key.toString(), value);
        lengths.merge(first, words, Math::max);
    }

    private static String key(Token token) {
        return token.isNumber() ? Integer.toString(token.value()) : token.word();
    }

    /** The longest phrase that begins at a token; null if none does. */
    @Nullable
    Found<V> at(List<Token> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).isWord()) {
            return null;
        }
        String first = tokens.get(start).word();
        Integer longest = lengths.get(first);
        if (longest == null) {
            return null;
        }
        V single = values.get(first);
        Found<V> found = single == null ? null : new Found<>(single, start + 1);
        StringBuilder key = new StringBuilder(first);
        int words = 1;
        for (int i = start + 1; i < tokens.size() && words < Math.min(longest, MOST_WORDS); i++) {
            Token token = tokens.get(i);
            if (token.isMark() && token.isOneOf(INNER)) {
                continue;
            }
            if (token.isMark()) {
                break;
            }
            words++;
            V value = values.get(key.append(' ').append(key(token)).toString());
            found = value == null ? found : new Found<>(value, i + 1);
        }
        return found;
    }

    Map<String, V> all() {
        return values;
    }
}
