package dev.winnow.evaluate;

import dev.winnow.evaluate.Resampling.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Word F1 of two runs, document by document.
 *
 * @param onlyHere documents that the earlier run did not score
 * @param onlyThere documents that this run did not score
 */
public record Comparison(List<Pairs> tracks, int onlyHere, int onlyThere) {

    /**
     * The documents of one track that both runs scored.
     *
     * @param before mean F1 of the earlier run
     * @param now mean F1 of this one
     * @param change interval of the mean difference; null where it cannot be drawn
     * @param p chance of so great a difference, up or down, if both runs were equally good
     */
    public record Pairs(
            Group group,
            int documents,
            double before,
            double now,
            @Nullable Interval change,
            int won,
            int lost,
            int tied,
            double p) {}

    static Comparison of(List<DocumentScore> documents, EarlierRun earlier) {
        Map<Group, List<Pair>> tracks = new LinkedHashMap<>();
        int onlyHere = 0;
        int matched = 0;
        for (DocumentScore document : documents) {
            Double before = earlier.f1().get(document.key());
            if (document.text() != null && before == null) {
                onlyHere++;
            } else if (document.text() != null && before != null) {
                matched++;
                double now = Figures.round(document.text().words().f1()).doubleValue();
                tracks.computeIfAbsent(Group.whole(document.key()), group -> new ArrayList<>())
                        .add(new Pair(document.origin().site(), before, now));
            }
        }
        List<Pairs> pairs = new ArrayList<>();
        tracks.forEach((group, members) -> pairs.add(pairs(group, members)));
        return new Comparison(pairs, onlyHere, earlier.f1().size() - matched);
    }

    private record Pair(@Nullable String site, double before, double now) {}

    private static Pairs pairs(Group group, List<Pair> pairs) {
        Resampling differences = Resampling.of(pairs.stream()
                .map(pair -> new Value(pair.site, pair.now - pair.before))
                .toList());
        int won = (int) pairs.stream().filter(pair -> pair.now > pair.before).count();
        int lost = (int) pairs.stream().filter(pair -> pair.now < pair.before).count();
        return new Pairs(
                group,
                pairs.size(),
                pairs.stream().mapToDouble(Pair::before).sum() / pairs.size(),
                pairs.stream().mapToDouble(Pair::now).sum() / pairs.size(),
                differences.interval(),
                won,
                lost,
                pairs.size() - won - lost,
                differences.signFlips());
    }
}
