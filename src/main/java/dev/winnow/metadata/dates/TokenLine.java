package dev.winnow.metadata.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a line, with what they mean in a language; past the end there is nothing. */
final class TokenLine {
    private final List<Token> tokens;
    private final DateWords words;

    TokenLine(List<Token> tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    String language() {
        return words.language();
    }

    /** Whether a word begins with one of the characters that stand behind numbers of years, months or days. */
    boolean isUnit(int at, String units) {
        return at < tokens.size()
                && !tokens.get(at).word().isEmpty()
                && units.indexOf(tokens.get(at).word().charAt(0)) >= 0;
    }

    boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    /** The month that begins at a token; null if none does. */
    Phrases.@Nullable Found<Integer> month(int at) {
        return words.months.at(tokens, at);
    }

    /** The weekday that begins at a token; null if none does. */
    Phrases.@Nullable Found<Integer> weekday(int at) {
        return words.weekdays.at(tokens, at);
    }

    @Nullable
    Role role(int at) {
        Phrases.Found<Role> found = words.roles.at(tokens, at);
        return found == null ? null : found.value();
    }

    /** Index of the first token that cannot stand between the parts of a date, or is a number or a month. */
    int skipJoiners(int from, int most) {
        int at = from;
        while (at < tokens.size() && at < from + most) {
            Token token = tokens.get(at);
            if (token.isNumber()) {
                return at;
            }
            boolean skip = token.isMark()
                    ? token.isOneOf(".,-/'’") || token.is('º')
                    : month(at) == null && role(at) == Role.JOINER;
            if (!skip) {
                return at;
            }
            at++;
        }
        return at;
    }
}
