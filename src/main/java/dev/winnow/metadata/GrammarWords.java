package dev.winnow.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by language, from a resource with a language, a tab and words on each line. */
final class GrammarWords {
    private final Map<String, Set<String>> words = new HashMap<>();

    private GrammarWords() {}

    static GrammarWords load(String resource) {
        GrammarWords loaded = new GrammarWords();
        for (String line : WordList.lines(resource)) {
            int tab = line.indexOf('\t');
            loaded.words.put(line.substring(0, tab), Set.of(distinct(line.substring(tab + 1))));
        }
        return loaded;
    }

    private static String[] distinct(String words) {
        return List.of(words.split(" ", -1)).stream().distinct().toArray(String[]::new);
    }

    /** The words of a language; empty if the resource has none. */
    Set<String> of(String language) {
        return words.getOrDefault(language, Set.of());
    }
}
