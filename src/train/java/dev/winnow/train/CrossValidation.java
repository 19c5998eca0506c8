package dev.winnow.train;

import dev.winnow.boilerplate.learned.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Models that have not seen some sites, and what they say of those. */
final class CrossValidation {

    private CrossValidation() {}

    /** One model for each fold, trained without its sites, and at last the one that has seen all. */
    static List<Trees> train(List<MeasuredText> texts) {
        return IntStream.rangeClosed(0, Recipe.FOLDS)
                .parallel()
                .mapToObj(fold -> without(fold, texts))
                .toList();
    }

    /** The model of all texts but those of one fold. */
    static Trees without(int fold, List<MeasuredText> texts) {
        List<MeasuredText> seen = texts.stream()
                .filter(text -> text.sample().weight() > 0)
                .filter(text -> text.sample().page().fold() != fold)
                .toList();
        return TreeTrainer.train(TrainingRows.of(seen), Recipe.TREES, Recipe.PARAMETERS);
    }

    /** What the models say of the texts that they have not seen. */
    static List<Result> results(List<MeasuredText> texts, List<Trees> models) {
        List<Result> results = new ArrayList<>(texts.size());
        for (MeasuredText text : texts) {
            Trees trees = models.get(text.sample().page().fold());
            double[] probabilities = new double[text.rows().length];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] = 1 / (1 + StrictMath.exp(-trees.logOdds(text.rows()[i])));
            }
            double f1 = text.words().f1(Decision.kept(text, probabilities));
            results.add(
                    new Result(text.sample(), probabilities, f1, text.words().f1(text.byRules())));
        }
        return results;
    }

    /**
     * What became of one text.
     *
     * @param probabilities that each line is content
     * @param f1 word F1 of the lines that the model keeps
     * @param byRules word F1 of the lines that the rules keep
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Result(Sample sample, double[] probabilities, double f1, double byRules) {}
}
