package dev.winnow.boilerplate.learned;

import dev.winnow.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The model that says of each line of a document how likely it is content. Safe for use by many threads. */
public final class LineModel {
    private static final String SHIPPED = "/dev/winnow/boilerplate/model.bin";

    private final Trees trees;

    private LineModel(Trees trees) {
        this.trees = trees;
    }

    /** The model that ships with winnow. */
    public static LineModel shipped() {
        return Shipped.MODEL;
    }

    private static LineModel load() {
        try (InputStream in = LineModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the model is missing: " + SHIPPED);
            }
            return of(ModelFile.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED + ": " + e.getMessage(), e);
        }
    }

    /**
     * The model of a file.
     *
     * @throws ModelFileException if the model was made for other features or is damaged
     */
    public static LineModel of(ModelFile file) throws ModelFileException {
        file.requireFeatures(Features.names());
        return new LineModel(file.trees());
    }

    /**
     * How likely each line is content, 0 to 1.
     *
     * @param rows of {@link Features}
     */
    public double[] probabilities(float[][] rows) {
        double[] probabilities = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = 1 / (1 + StrictMath.exp(-trees.logOdds(rows[i])));
        }
        return probabilities;
    }

    /**
     * The features that add or take most from a line's log odds, the strongest first.
     *
     * @param count greatest number of them
     */
    public List<Reason> reasons(float[] row, int count) {
        double[] weights = trees.reasons(row);
        List<String> names = Features.names();
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] != 0)
                .mapToObj(i -> new Reason(names.get(i), weights[i]))
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .limit(count)
                .toList();
    }

    /** Loads the model when it is first asked for, once. */
    private static final class Shipped {
        private static final LineModel MODEL = load();
    }
}
