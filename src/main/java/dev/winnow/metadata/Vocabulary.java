package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases in lower case by kind and language, from a resource: a kind, a tab, a language or {@code *} for all,
 * a tab, phrases parted by bars. A phrase is known as written and folded.
 */
final class Vocabulary {
    private static final String ANY = "*";

    private final Map<String, Map<String, Set<String>>> kinds = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary load(String resource) {
        return load(resource, true);
    }

    /** The words as written alone, where folded ones would be others: the Arabic "on" is a Persian first name. */
    static Vocabulary loadAsWritten(String resource) {
        return load(resource, false);
    }

    private static Vocabulary load(String resource, boolean folded) {
        Vocabulary loaded = new Vocabulary();
        for (String line : WordList.lines(resource)) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (second < 0) {
                throw new IllegalStateException(resource + ": a kind, a language and words expected: " + line);
            }
            Set<String> words = loaded.kinds
                    .computeIfAbsent(line.substring(0, first), kind -> new HashMap<>())
                    .computeIfAbsent(line.substring(first + 1, second), language -> new HashSet<>());
            for (String word : line.substring(second + 1).split("\\|", -1)) {
                words.add(word);
                if (folded) {
                    words.add(Folding.fold(word));
                }
            }
        }
        return loaded;
    }

    /** The first words of the phrases of these kinds, in any language. */
    Set<String> beginnings(String... of) {
        Set<String> beginnings = new HashSet<>();
        for (String kind : of) {
            for (Set<String> phrases : kinds.getOrDefault(kind, Map.of()).values()) {
                for (String phrase : phrases) {
                    int space = phrase.indexOf(' ');
                    beginnings.add(space < 0 ? phrase : phrase.substring(0, space));
                }
            }
        }
        return beginnings;
    }

    /** The phrases of this kind in any text. */
    Set<String> of(String kind) {
        return of(kind, ANY);
    }

    /** Whether a phrase is of this kind in any text. */
    boolean has(String kind, String phrase) {
        return of(kind, ANY).contains(phrase);
    }

    /** Whether a phrase is of this kind in texts of one language. */
    boolean has(String kind, String language, String phrase) {
        return of(kind, language).contains(phrase);
    }

    private Set<String> of(String kind, String language) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(language, Set.of());
    }
}
