package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.TextScore;
import dev.winnow.evaluate.Resampling.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums up the scores of documents by track, and by what parts a track. */
final class Grouping {
    private Grouping() {}

    /**
     * The scores of each track, in order of appearance; before each, those of its parts, if it has more than one.
     *
     * @param documents in any number of tracks
     */
    static List<Scores> of(List<DocumentScore> documents) {
        Map<Group, List<DocumentScore>> tracks = new LinkedHashMap<>();
        for (DocumentScore document : documents) {
            tracks.computeIfAbsent(Group.whole(document.key()), group -> new ArrayList<>())
                    .add(document);
        }
        List<Scores> scores = new ArrayList<>();
        tracks.forEach((group, members) -> {
            scores.add(scores(group, members));
            scores.addAll(parts(group, Group.Kind.TYPE, members, d -> d.origin().type()));
            scores.addAll(parts(group, Group.Kind.TRUTH, members, Grouping::truth));
            List<Scores> languages =
                    parts(group, Group.Kind.LANGUAGE, members, d -> d.origin().language());
            scores.addAll(languages);
            scores.addAll(mean(group, languages));
        });
        return scores;
    }

    private static @Nullable String truth(DocumentScore document) {
        return document.text() == null ? null : document.text().blank() ? "nothing to keep" : "something to keep";
    }

    private static List<Scores> parts(
            Group whole, Group.Kind kind, List<DocumentScore> documents, Function<DocumentScore, @Nullable String> by) {
        Map<String, List<DocumentScore>> parts = new TreeMap<>();
        for (DocumentScore document : documents) {
            String value = by.apply(document);
            if (value != null) {
                parts.computeIfAbsent(value, v -> new ArrayList<>()).add(document);
            }
        }
        List<Scores> scores = new ArrayList<>();
        parts.forEach((value, members) -> {
            if (members.size() < documents.size()) {
                scores.add(scores(whole.part(kind, value), members));
            }
        });
        return scores;
    }

    private static Scores scores(Group group, List<DocumentScore> documents) {
        Snippets snippets = documents.stream().map(DocumentScore::snippets).reduce(Snippets.NONE, Snippets::plus);
        int empty = (int) documents.stream().filter(DocumentScore::empty).count();
        return new Scores(group, documents.size(), empty, texts(documents), snippets.isEmpty() ? null : snippets);
    }

    private static Scores.@Nullable Texts texts(List<DocumentScore> documents) {
        List<Value> values = new ArrayList<>();
        Measure words = new Measure(0, 0, 0);
        LineCounts pooled = LineCounts.NONE;
        double keepAll = 0;
        double shingles = 0;
        double lines = 0;
        for (DocumentScore document : documents) {
            TextScore text = document.text();
            if (text != null) {
                values.add(new Value(document.origin().site(), text.words().f1()));
                words = words.plus(text.words());
                pooled = pooled.plus(text.lines());
                keepAll += text.keepAll();
                shingles += text.shingles();
                lines += text.lines().f1();
            }
        }
        int count = values.size();
        return count == 0
                ? null
                : new Scores.Texts(
                        words.over(count),
                        Resampling.of(values).interval(),
                        keepAll / count,
                        shingles / count,
                        lines / count,
                        pooled.f1());
    }

    private static List<Scores> mean(Group whole, List<Scores> languages) {
        List<Scores.Texts> texts = new ArrayList<>();
        for (Scores language : languages) {
            if (language.texts() != null) {
                texts.add(language.texts());
            }
        }
        int count = texts.size();
        if (count < 2) {
            return List.of();
        }
        Measure words = texts.stream().map(Scores.Texts::words).reduce(new Measure(0, 0, 0), Measure::plus);
        Scores.Texts mean = new Scores.Texts(
                words.over(count),
                null,
                texts.stream().mapToDouble(Scores.Texts::keepAll).sum() / count,
                texts.stream().mapToDouble(Scores.Texts::shingles).sum() / count,
                texts.stream().mapToDouble(Scores.Texts::lines).sum() / count,
                texts.stream().mapToDouble(Scores.Texts::pooledLines).sum() / count);
        Group group = whole.part(Group.Kind.LANGUAGES, "mean of languages");
        return List.of(new Scores(
                group,
                languages.stream().mapToInt(Scores::documents).sum(),
                languages.stream().mapToInt(Scores::empty).sum(),
                mean,
                null));
    }
}
