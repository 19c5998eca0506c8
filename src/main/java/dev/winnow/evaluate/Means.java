package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.TextScore;
import dev.winnow.evaluate.Resampling.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The means of documents and the means of means. */
final class Means {
    private static final Measure NOTHING = new Measure(0, 0, 0);

    private Means() {}

    /** The means over the documents whose true text is known; null if there is none. */
    static Scores.@Nullable Texts ofDocuments(List<DocumentScore> documents) {
        List<TextScore> texts = new ArrayList<>();
        List<Value> f1 = new ArrayList<>();
        for (DocumentScore document : documents) {
            TextScore text = document.text();
            if (text != null) {
                texts.add(text);
                f1.add(new Value(document.origin().site(), text.words().f1()));
            }
        }
        int count = texts.size();
        return count == 0
                ? null
                : new Scores.Texts(
                        count,
                        texts.stream()
                                .map(TextScore::words)
                                .reduce(NOTHING, Measure::plus)
                                .over(count),
                        Resampling.of(f1).interval(),
                        texts.stream().mapToDouble(TextScore::keepAll).sum() / count,
                        texts.stream().mapToDouble(TextScore::shingles).sum() / count,
                        texts.stream().mapToDouble(text -> text.lines().f1()).sum() / count,
                        texts.stream()
                                .map(TextScore::lines)
                                .reduce(LineCounts.NONE, LineCounts::plus)
                                .f1());
    }

    /** The means over groups, each of which counts the same; null if fewer than two have any. */
    static Scores.@Nullable Texts ofGroups(List<Scores> groups) {
        List<Scores.Texts> texts =
                groups.stream().map(Scores::texts).filter(Objects::nonNull).toList();
        int count = texts.size();
        return count < 2
                ? null
                : new Scores.Texts(
                        texts.stream().mapToInt(Scores.Texts::documents).sum(),
                        texts.stream()
                                .map(Scores.Texts::words)
                                .reduce(NOTHING, Measure::plus)
                                .over(count),
                        null,
                        texts.stream().mapToDouble(Scores.Texts::keepAll).sum() / count,
                        texts.stream().mapToDouble(Scores.Texts::shingles).sum() / count,
                        texts.stream().mapToDouble(Scores.Texts::lines).sum() / count,
                        texts.stream().mapToDouble(Scores.Texts::pooledLines).sum() / count);
    }
}
