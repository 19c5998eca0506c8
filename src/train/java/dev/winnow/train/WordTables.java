package dev.winnow.train;

import dev.winnow.boilerplate.learned.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of words that some texts give, and how those texts look to tables that have not seen them. */
final class WordTables {
    private final List<MeasuredText> texts;

    /** @param texts that may be learned from */
    WordTables(List<MeasuredText> texts) {
        this.texts = texts;
    }

    /** The tables of all texts, by language; none for a language without texts. */
    SortedMap<String, WordTable> tables() {
        return tables(fold -> true);
    }

    /**
     * The texts, with scores by tables of other sites: a table is much surer of what it has learned than of a new page. Some
     * are left without, so that a network learns to do without.
     */
    List<MeasuredText> lessons() {
        Map<Integer, SortedMap<String, WordTable>> without = IntStream.range(0, Recipe.FOLDS)
                .boxed()
                .parallel()
                .collect(Collectors.toMap(fold -> fold, fold -> tables(other -> other != fold)));
        return texts.parallelStream()
                .map(text -> {
                    WordTable table = without.getOrDefault(text.sample().page().fold(), new TreeMap<>())
                            .get(text.wording().language());
                    return table == null || text.sample().lot() < Recipe.WITHOUT_WORDS ? text : text.scoredBy(table);
                })
                .toList();
    }

    private SortedMap<String, WordTable> tables(IntPredicate fold) {
        Map<String, List<MeasuredText>> byLanguage = new HashMap<>();
        for (MeasuredText text : texts) {
            Sample sample = text.sample();
            if (text.wording().isKept()
                    && Recipe.WORD_RENDERINGS.contains(sample.rendering().name())
                    && fold.test(sample.page().fold())) {
                byLanguage
                        .computeIfAbsent(text.wording().language(), language -> new ArrayList<>())
                        .add(text);
            }
        }
        SortedMap<String, WordTable> tables = new TreeMap<>();
        byLanguage.forEach((language, some) -> tables.put(language, WordTrainer.train(some)));
        return tables;
    }
}
