package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that the model sees of a line, in the order of its columns: numbers, then categories. */
public final class Features {
    /** Greatest number of kinds that a category tells apart, none included. */
    public static final int KINDS = 32;

    private static final List<String> NUMBERS;
    private static final List<String> CATEGORIES;

    static {
        NamedRow named = new NamedRow();
        add(new DocumentLines(oneLine()), 0, named);
        NUMBERS = List.copyOf(named.numbers());
        CATEGORIES = List.copyOf(named.categories());
    }

    private Features() {}

    private static Evidence oneLine() {
        Block block = new Block(0, 1, "-", 0);
        BlockShape shape = BlockShape.of(block.text());
        return new Evidence(
                List.of(block), List.of(shape), List.of(CueSign.NONE), new boolean[] {true}, 0, WordTable.NONE);
    }

    /** Names of the columns, in order. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(NUMBERS);
        names.addAll(CATEGORIES);
        return names;
    }

    /** Number of columns that are measured; they come first. */
    public static int numbers() {
        return NUMBERS.size();
    }

    /** Number of columns that hold the number of a kind. */
    public static int categories() {
        return CATEGORIES.size();
    }

    /** What the numbers of the categories stand for: a model that knows others is of no use. */
    public static String kinds() {
        return Arrays.toString(Category.values()) + " " + Arrays.toString(Script.values());
    }

    /** One row for each block. */
    public static float[][] of(Evidence evidence) {
        DocumentLines lines = new DocumentLines(evidence);
        float[][] rows = new float[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            ValueRow row = new ValueRow(NUMBERS.size(), CATEGORIES.size());
            add(lines, i, row);
            rows[i] = row.values();
        }
        return rows;
    }

    private static void add(DocumentLines lines, int i, FeatureRow row) {
        ShapeFeatures.add(lines, i, row);
        PlaceFeatures.add(lines, i, row);
        NeighbourFeatures.add(lines, i, row);
        DensityFeatures.add(lines, i, row);
        WindowFeatures.add(lines, i, row);
        RepeatFeatures.add(lines, i, row);
        CueFeatures.add(lines, i, row);
        TotalFeatures.add(lines, row);
        RuleFeatures.add(lines, i, row);
        WordFeatures.add(lines, i, row);
    }
}
