package dev.winnow.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** What the lines around a line look like. */
final class NeighbourFeatures {
    private static final int FAR = 3;
    private static final int NEAR = 2;

    static final List<Feature> ALL = all();

    private NeighbourFeatures() {}

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        for (int distance = -FAR; distance <= FAR; distance++) {
            if (distance != 0) {
                add(all, "words", distance, (lines, i) -> Feature.log(lines.words(i)));
            }
            if (distance != 0 && Math.abs(distance) <= NEAR) {
                add(
                        all,
                        "capitalised",
                        distance,
                        (lines, i) -> ShapeFeatures.share(
                                lines.marks(i).capitalised(), lines.marks(i).starts()));
                add(
                        all,
                        "digits",
                        distance,
                        (lines, i) -> ShapeFeatures.share(
                                lines.marks(i).digits(), lines.marks(i).chars()));
            }
        }
        all.add(new Feature("most_words_near", (lines, i) -> mostWords(lines, i)));
        all.add(new Feature("words_near_2", (lines, i) -> wordsNear(lines, i, 2)));
        all.add(new Feature("words_near_6", (lines, i) -> wordsNear(lines, i, 6)));
        return List.copyOf(all);
    }

    private static void add(List<Feature> all, String name, int distance, Feature.Measure measure) {
        String full = name + (distance < 0 ? "_up_" : "_down_") + Math.abs(distance);
        all.add(new Feature(full, (lines, i) -> lines.has(i + distance) ? measure.of(lines, i + distance) : -2));
    }

    private static double mostWords(DocumentLines lines, int i) {
        double most = 0;
        for (int near = i - NEAR; near <= i + NEAR; near++) {
            if (near != i && lines.has(near)) {
                most = Math.max(most, lines.words(near));
            }
        }
        return Feature.log(most);
    }

    private static double wordsNear(DocumentLines lines, int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(lines.size(), i + reach + 1);
        return Feature.log(lines.wordsBefore(to) - lines.wordsBefore(from));
    }
}
