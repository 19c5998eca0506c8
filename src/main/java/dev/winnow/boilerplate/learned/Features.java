package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Everything that the model sees of a line, in the order of its columns. */
public final class Features {
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
        return List.copyOf(all);
    }

    /** Names of the columns, in order. */
    public static List<String> names() {
        return ALL.stream().map(Feature::name).toList();
    }

    /** One row for each block, of which each has a shape and a sign. */
    public static float[][] of(List<Block> blocks, List<BlockShape> shapes, List<CueSign> signs) {
        DocumentLines lines = new DocumentLines(blocks, shapes, signs);
        float[][] rows = new float[blocks.size()][ALL.size()];
        for (int column = 0; column < ALL.size(); column++) {
            Feature.Measure measure = ALL.get(column).measure();
            for (int i = 0; i < rows.length; i++) {
                rows[i][column] = (float) measure.of(lines, i);
            }
        }
        return rows;
    }
}
