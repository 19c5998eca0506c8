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

    /** Looks for the snippets as sequences of tokens: marks, quotes and case do not matter. */
    static Snippets in(String text, Truth truth) {
        String tokens = joined(text);
        return new Snippets(
                asked(truth.with()),
                found(tokens, truth.with()),
                asked(truth.without()),
                found(tokens, truth.without()));
    }

    private static long asked(List<String> snippets) {
        return snippets.stream().filter(snippet -> joined(snippet).length() > 1).count();
    }

    private static long found(String tokens, List<String> snippets) {
        return snippets.stream()
                .map(Snippets::joined)
                .filter(snippet -> snippet.length() > 1 && tokens.contains(snippet))
                .count();
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length()).append(' ');
        Tokens.units(text).forEach(token -> joined.append(token).append(' '));
        return joined.toString();
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
