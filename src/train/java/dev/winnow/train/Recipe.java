package dev.winnow.train;

import dev.winnow.train.Rendering.Form;
import java.util.List;
import java.util.stream.Collectors;

/** Every number of the training. */
final class Recipe {
    static final int SEED = 7;
    /** Parts that the sites are dealt into for cross-validation. */
    static final int FOLDS = 5;

    /** Units of the network that see one line, and that remember in each direction. */
    static final int HIDDEN = 48;

    static final int STATE = 32;
    /** How often each text is learned from. */
    static final int PASSES = 4;
    /** Texts after which the weights change. */
    static final int BATCH = 24;
    /** Share of all units that are left out while learning. */
    static final float DROP = 0.25f;
    /** Greatest learning rate, and the share of the steps in which it rises. */
    static final double RATE = 4e-3;

    static final double RISE = 0.2;
    /** What the weights lose in each step, times the learning rate. */
    static final double DECAY = 1e-3;
    /** Greatest length of a gradient. */
    static final double LONGEST_STEP = 1;
    /** Lines of a document that are read at once while learning. */
    static final int MOST_LINES = 400;

    /** Share of a line's tokens that the true text has to hold for the line to be content. */
    static final double CONTENT = 0.5;
    /** A line weighs one more than its words to the power of this. */
    static final double WORD_POWER = 0.7;
    /** All lines of a document weigh as much in terms of its content; one that has less content counts as one with this. */
    static final double LEAST_CONTENT = 60;

    /** Languages with a table of words: those with many sites. */
    static final List<String> WORD_LANGUAGES = List.of("en");
    /** Renderings that the tables learn from, and how often they see each text. */
    static final List<String> WORD_RENDERINGS = List.of("page", "container");

    static final int WORD_PASSES = 3;
    /** First step of a weight, and what it loses. */
    static final double WORD_RATE = 0.1;

    static final double WORD_DECAY = 2e-4;
    /** Lines that a text of any length counts as. */
    static final double WORD_LINES = 20;
    /** Share of the lessons of a network that leave it without words. */
    static final double WITHOUT_WORDS = 0.25;

    static final List<DataSet> SETS = List.of(
            new DataSet(
                    "wcxb-dev",
                    0,
                    List.of(
                            new Rendering("page", "page", Form.AS_IS, 1),
                            new Rendering("container", "container", Form.AS_IS, 1),
                            new Rendering("span", "span", Form.AS_IS, 1),
                            new Rendering("lynx", "lynx", Form.AS_IS, 0.4),
                            new Rendering("w3m", "w3m", Form.AS_IS, 0.4),
                            new Rendering("page-nb", "page-nb", Form.AS_IS, 0.4),
                            new Rendering("container-nb", "container-nb", Form.AS_IS, 0.4),
                            new Rendering("span-nb", "span-nb", Form.AS_IS, 0.3),
                            new Rendering("page-wrapped", "page", Form.WRAPPED, 0),
                            new Rendering("container-wrapped", "container", Form.WRAPPED, 0),
                            new Rendering("joined", "container", Form.JOINED, 0.4),
                            new Rendering("page-reshaped", "page", Form.RESHAPED, 0.4),
                            new Rendering("container-reshaped", "container", Form.RESHAPED, 0.6),
                            new Rendering("span-reshaped", "span", Form.RESHAPED, 0.4),
                            new Rendering("reference", "container", Form.REFERENCE, 0.7))),
            new DataSet(
                    "waddle-dev",
                    -0.5,
                    List.of(
                            new Rendering("page", "page", Form.AS_IS, 1.5),
                            new Rendering("container", "container", Form.AS_IS, 1),
                            new Rendering("span", "span", Form.AS_IS, 1),
                            new Rendering("page-nb", "page-nb", Form.AS_IS, 0.4),
                            new Rendering("container-nb", "container-nb", Form.AS_IS, 0.4),
                            new Rendering("span-nb", "span-nb", Form.AS_IS, 0.3),
                            new Rendering("page-wrapped", "page", Form.WRAPPED, 0),
                            new Rendering("container-wrapped", "container", Form.WRAPPED, 0),
                            new Rendering("joined", "container", Form.JOINED, 0.4),
                            new Rendering("page-reshaped", "page", Form.RESHAPED, 0.4),
                            new Rendering("container-reshaped", "container", Form.RESHAPED, 0.6),
                            new Rendering("span-reshaped", "span", Form.RESHAPED, 0.4),
                            new Rendering("reference", "container", Form.REFERENCE, 0.7))));

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

    /** The network and how it learns, in one line, for the header of the model. */
    static String learning() {
        return HIDDEN + " hidden units, " + STATE + " states, " + PASSES + " passes, batches of " + BATCH
                + ", drop-out " + DROP + ", rate " + RATE + " after " + RISE + " of the steps, decay " + DECAY
                + ", seed " + SEED;
    }

    /** How the words are learned, in one line, for the header of the model. */
    static String words() {
        return String.join(", ", WORD_LANGUAGES) + " from " + String.join(", ", WORD_RENDERINGS) + ", "
                + WORD_PASSES + " passes, rate " + WORD_RATE + ", decay " + WORD_DECAY + ", lines " + WORD_LINES
                + ", left out of " + WITHOUT_WORDS + " of the lessons";
    }

    /** How lines are drawn, labelled and weighed, in one line, for the header of the model. */
    static String sampling() {
        return "at most " + MOST_LINES + " lines of a document at once, content from " + CONTENT + ", weight words^"
                + WORD_POWER + " + 1, content at least " + LEAST_CONTENT;
    }
}
