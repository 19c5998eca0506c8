package dev.winnow.train;

import dev.winnow.train.Rendering.Form;
import java.util.List;
import java.util.stream.Collectors;

/** Every number of the training. */
final class Recipe {
    /** Number of boosting rounds. */
    static final int TREES = 140;

    static final int SEED = 7;
    /** Parts that the sites are dealt into for cross-validation. */
    static final int FOLDS = 5;

    /** Parameters of LightGBM; with those of the second line the same rows give the same bytes. */
    static final String PARAMETERS = "objective=binary learning_rate=0.08 num_leaves=47 feature_fraction=0.4"
            + " min_data_in_leaf=100 bagging_fraction=0.8 bagging_freq=1 lambda_l2=5 max_bin=127"
            + " deterministic=true force_row_wise=true num_threads=1 verbosity=-1 seed=" + SEED;

    /** Lines of a document that are learned from, at most; drawn if there are more. */
    static final int MOST_LINES = 150;
    /** Share of a line's tokens that the true text has to hold for the line to be content. */
    static final double CONTENT = 0.5;
    /** A line weighs one more than its words to the power of this. */
    static final double WORD_POWER = 0.7;
    /** All lines of a document weigh as much in terms of its content; one that has less content counts as one with this. */
    static final double LEAST_CONTENT = 60;

    static final List<DataSet> SETS = List.of(
            new DataSet(
                    "wcxb-dev",
                    0,
                    List.of(
                            new Rendering("page", "page", Form.AS_IS, 1),
                            new Rendering("container", "container", Form.AS_IS, 1),
                            new Rendering("span", "span", Form.AS_IS, 0.7),
                            new Rendering("lynx", "lynx", Form.AS_IS, 0.3),
                            new Rendering("w3m", "w3m", Form.AS_IS, 0.3),
                            new Rendering("page-nb", "page-nb", Form.AS_IS, 0.4),
                            new Rendering("container-nb", "container-nb", Form.AS_IS, 0.4),
                            new Rendering("span-nb", "span-nb", Form.AS_IS, 0.3),
                            new Rendering("page-wrapped", "page", Form.WRAPPED, 0),
                            new Rendering("container-wrapped", "container", Form.WRAPPED, 0),
                            new Rendering("joined", "container", Form.JOINED, 0.2),
                            new Rendering("reference", "container", Form.REFERENCE, 0.3))),
            new DataSet(
                    "waddle-dev",
                    -0.5,
                    List.of(
                            new Rendering("page", "page", Form.AS_IS, 1),
                            new Rendering("container", "container", Form.AS_IS, 1),
                            new Rendering("span", "span", Form.AS_IS, 0.7),
                            new Rendering("page-nb", "page-nb", Form.AS_IS, 0.4),
                            new Rendering("container-nb", "container-nb", Form.AS_IS, 0.4),
                            new Rendering("span-nb", "span-nb", Form.AS_IS, 0.3),
                            new Rendering("page-wrapped", "page", Form.WRAPPED, 0),
                            new Rendering("container-wrapped", "container", Form.WRAPPED, 0),
                            new Rendering("joined", "container", Form.JOINED, 0.2),
                            new Rendering("reference", "container", Form.REFERENCE, 0.3))));

    private Recipe() {}

    /**
     * A folder of development data.
     *
     * @param sitePower a document weighs the number of its site's documents to the power of this
     * @param renderings what its documents are learned and measured in
     */
    record DataSet(String name, double sitePower, List<Rendering> renderings) {}

    /** The weights in one line, for the header of the model. */
    static String weights() {
        return SETS.stream()
                .map(set -> set.name() + " (site power " + set.sitePower() + "): "
                        + set.renderings().stream()
                                .map(rendering -> rendering.name() + " " + rendering.weight())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** How lines are drawn, labelled and weighed, in one line, for the header of the model. */
    static String sampling() {
        return "at most " + MOST_LINES + " lines of a document, content from " + CONTENT + ", weight words^"
                + WORD_POWER + " + 1, content at least " + LEAST_CONTENT;
    }
}
