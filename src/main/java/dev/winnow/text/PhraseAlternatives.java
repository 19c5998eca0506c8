package dev.winnow.text;

import java.util.ArrayList;
import java.util.List;

/** The notation of phrases with alternatives: {@code read (more|on|) now}. */
public final class PhraseAlternatives {
    private PhraseAlternatives() {}

    /**
     * The phrase as a sequence of groups, each with its alternatives; plain text is a group of one. A phrase without
     * brackets may be a list of alternatives as a whole: {@code sponsored|advertisement}.
     *
     * @throws IllegalArgumentException if a bracket is not closed
     */
    static List<List<String>> groups(String phrase) {
        if (phrase.indexOf('(') < 0) {
            return List.of(split(phrase));
        }
        List<List<String>> groups = new ArrayList<>();
        int from = 0;
        for (int open = phrase.indexOf('('); open >= 0; open = phrase.indexOf('(', from)) {
            int close = phrase.indexOf(')', open);
            if (close < 0) {
                throw new IllegalArgumentException("a bracket is not closed in '" + phrase + "'");
            }
            groups.add(List.of(phrase.substring(from, open)));
            groups.add(split(phrase.substring(open + 1, close)));
            from = close + 1;
        }
        groups.add(List.of(phrase.substring(from)));
        return groups;
    }

    /** Number of plain phrases that {@code phrase} stands for. */
    public static long count(String phrase) {
        return groups(phrase).stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** The plain phrases that {@code phrase} stands for, folded. */
    public static List<String> spread(String phrase) {
        List<String> heads = List.of("");
        for (List<String> group : groups(phrase)) {
            List<String> longer = new ArrayList<>();
            for (String head : heads) {
                group.forEach(alternative -> longer.add(head + alternative));
            }
            heads = longer;
        }
        return heads.stream().map(Folding::fold).distinct().toList();
    }

    private static List<String> split(String alternatives) {
        return List.of(alternatives.split("\\|", -1));
    }
}
