package dev.winnow.evaluate;

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
     * The scores of each track, in order of appearance; after each, those of its parts, if it has more than one.
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
        tracks.forEach((track, members) -> {
            scores.add(scores(track, members));
            scores.addAll(parts(track, Group.Kind.TYPE, members, d -> d.origin().type()));
            scores.addAll(parts(track, Group.Kind.TRUTH, members, Grouping::truth));
            List<Scores> languages =
                    parts(track, Group.Kind.LANGUAGE, members, d -> d.origin().language());
            scores.addAll(languages);
            scores.addAll(mean(track, languages));
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
        if (parts.size() > 1) {
            parts.forEach((value, members) -> scores.add(scores(whole.part(kind, value), members)));
        }
        return scores;
    }

    private static Scores scores(Group group, List<DocumentScore> documents) {
        return new Scores(
                group,
                documents.size(),
                (int) documents.stream().filter(DocumentScore::empty).count(),
                Means.ofDocuments(documents),
                snippets(documents, DocumentScore::snippets),
                snippets(documents, DocumentScore::keepAll));
    }

    private static @Nullable Snippets snippets(List<DocumentScore> documents, Function<DocumentScore, Snippets> of) {
        Snippets pooled = documents.stream().map(of).reduce(Snippets.NONE, Snippets::plus);
        return pooled.isEmpty() ? null : pooled;
    }

    private static List<Scores> mean(Group whole, List<Scores> languages) {
        Scores.Texts means = Means.ofGroups(languages);
        if (means == null) {
            return List.of();
        }
        int documents = languages.stream().mapToInt(Scores::documents).sum();
        int empty = languages.stream().mapToInt(Scores::empty).sum();
        Group group = whole.part(Group.Kind.LANGUAGES, "mean of languages");
        return List.of(new Scores(group, documents, empty, means, null, null));
    }
}
