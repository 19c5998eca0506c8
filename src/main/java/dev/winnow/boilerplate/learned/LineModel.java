package dev.winnow.boilerplate.learned;

import dev.winnow.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The model that says of each line of a document how likely it is content. Safe for use by many threads. */
public final class LineModel {
    private static final String SHIPPED = "/dev/winnow/boilerplate/model.bin";

    /** Line of the header that says what the numbers of categories stand for. */
    public static final String KINDS = "kinds";

    private final LineNetwork network;
    private final Map<String, WordTable> words;

    private LineModel(LineNetwork network, Map<String, WordTable> words) {
        this.network = network;
        this.words = Map.copyOf(words);
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
        if (!Features.kinds().equals(file.provenance().get(KINDS))) {
            throw new ModelFileException("the model was made for other kinds of categories, train it anew");
        }
        return new LineModel(file.network(), file.words());
    }

    /** What the words of a language say, by BCP 47 language without region or script. */
    public WordTable words(String language) {
        return words.getOrDefault(language, WordTable.NONE);
    }

    /**
     * How likely each line is content, 0 to 1.
     *
     * @param rows of {@link Features}
     */
    public double[] probabilities(float[][] rows) {
        float[] logOdds = network.logOdds(rows);
        double[] probabilities = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = 1 / (1 + StrictMath.exp(-logOdds[i]));
        }
        return probabilities;
    }

    /**
     * For each line the features that add or take most from its log odds, the strongest first: what changes if nothing is
     * known of a feature anywhere in the document. Takes as long as judging the document once for each feature.
     *
     * @param count greatest number of them
     */
    public List<List<Reason>> reasons(float[][] rows, int count) {
        float[] whole = network.logOdds(rows);
        List<List<Reason>> reasons = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            reasons.add(new ArrayList<>());
        }
        List<String> names = Features.names();
        for (int column = 0; column < names.size(); column++) {
            float[][] others = new float[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                others[i] = network.without(rows[i], column);
            }
            float[] without = network.logOdds(others);
            for (int i = 0; i < rows.length; i++) {
                reasons.get(i).add(new Reason(names.get(column), whole[i] - without[i]));
            }
        }
        reasons.replaceAll(all -> strongest(all, count));
        return reasons;
    }

    private static List<Reason> strongest(List<Reason> reasons, int count) {
        return reasons.stream()
                .filter(reason -> reason.weight() != 0)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .limit(count)
                .toList();
    }

    /** Loads the model when it is first asked for, once. */
    private static final class Shipped {
        private static final LineModel MODEL = load();
    }
}
