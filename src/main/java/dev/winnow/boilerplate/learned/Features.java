package dev.winnow.boilerplate.learned;

import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the model sees of a line, in the order of its columns: numbers, then categories. */
public final class Features {
    /** Greatest number of kinds that a category tells apart, none included. */
    public static final int KINDS = 32;

    private static final List<Feature> ALL = all();

    private Features() {}

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        all.addAll(ShapeFeatures.ALL);
        all.addAll(PlaceFeatures.ALL);
        all.addAll(NeighbourFeatures.ALL);
        all.addAll(DensityFeatures.ALL);
        all.addAll(WindowFeatures.ALL);
        all.addAll(RepeatFeatures.ALL);
        all.addAll(CueFeatures.ALL);
        all.addAll(TotalFeatures.ALL);
        all.addAll(RuleFeatures.ALL);
        all.addAll(WordFeatures.ALL);
        List<Feature> ordered = new ArrayList<>(
                all.stream().filter(feature -> !feature.category()).toList());
        ordered.addAll(all.stream().filter(Feature::category).toList());
        return List.copyOf(ordered);
    }

    /** Names of the columns, in order. */
    public static List<String> names() {
        return ALL.stream().map(Feature::name).toList();
    }

    /** Number of columns that are measured; they come first. */
    public static int numbers() {
        return ALL.size() - categories();
    }

    /** Number of columns that hold the number of a kind. */
    public static int categories() {
        return (int) ALL.stream().filter(Feature::category).count();
    }

    /** What the numbers of the categories stand for: a model that knows others is of no use. */
    public static String kinds() {
        return Stream.<Object>of(Category.values(), Script.values())
                .map(values -> Arrays.toString((Object[]) values))
                .collect(Collectors.joining(" "));
    }

    /** One row for each block. */
    public static float[][] of(Evidence evidence) {
        DocumentLines lines = new DocumentLines(evidence);
        float[][] rows = new float[lines.size()][ALL.size()];
        for (int column = 0; column < ALL.size(); column++) {
            Feature.Measure measure = ALL.get(column).measure();
            for (int i = 0; i < rows.length; i++) {
                rows[i][column] = (float) measure.of(lines, i);
            }
        }
        return rows;
    }
}
