package dev.winnow.evaluate;

import java.util.List;

/**
 * How many snippets that must stay were found, and how many that must go.
 *
 * @param with snippets of articles
 * @param withFound those of them that were found
 * @param without snippets beside articles
 * @param withoutFound those of them that were found
 */
public record Snippets(long with, long withFound, long without, long withoutFound) {
    static final Snippets NONE = new Snippets(0, 0, 0, 0);

    /** A text as a sequence of tokens: marks, quotes and case do not matter. */
    static final class Text {
        private static final char BETWEEN = ' ';
        private final String tokens;

        Text(String text) {
            StringBuilder joined = new StringBuilder(text.length()).append(BETWEEN);
            Tokens.units(text).forEach(token -> joined.append(token).append(BETWEEN));
            this.tokens = joined.toString();
        }

        boolean isEmpty() {
            return tokens.length() == 1;
        }

        /** True if the tokens of {@code part} stand here one after the other. */
        boolean holds(String part) {
            return !isEmpty() && tokens.contains(new Text(part).tokens);
        }
    }

    static Snippets in(String text, Truth truth) {
        Text tokens = new Text(text);
        List<String> with = asked(truth.with());
        List<String> without = asked(truth.without());
        return new Snippets(with.size(), found(tokens, with), without.size(), found(tokens, without));
    }

    private static List<String> asked(List<String> snippets) {
        return snippets.stream().filter(snippet -> !new Text(snippet).isEmpty()).toList();
    }

    private static long found(Text text, List<String> snippets) {
        return snippets.stream().filter(text::holds).count();
    }

    boolean isEmpty() {
        return with + without == 0;
    }

    double withShare() {
        return with == 0 ? 1 : (double) withFound / with;
    }

    double withoutShare() {
        return without == 0 ? 0 : (double) withoutFound / without;
    }

    /** As in trafilatura's evaluation: a snippet kept that must go counts as found falsely. */
    double f1() {
        return Measure.ofCounts(withFound, withFound + withoutFound, with).f1();
    }

    Snippets plus(Snippets other) {
        return new Snippets(
                with + other.with,
                withFound + other.withFound,
                without + other.without,
                withoutFound + other.withoutFound);
    }
}
