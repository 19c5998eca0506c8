package dev.winnow.train;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.LearnedClassifier;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.RuleClassifier;
import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.ModelFile;
import dev.winnow.boilerplate.learned.ModelFileException;
import dev.winnow.model.Labelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Models that have not seen some sites, and what they say of those. */
final class CrossValidation {
    private final Measuring measuring;
    private final RuleClassifier rules = new RuleClassifier(OwnRules.NONE);
    private final List<LineModel> models = new ArrayList<>();
    private final List<LearnedClassifier> classifiers = new ArrayList<>();

    /** @param networks one model for each fold, trained without it; others behind them are not asked */
    CrossValidation(Measuring measuring, List<LineNetwork> networks) throws ModelFileException {
        this.measuring = measuring;
        for (LineNetwork network : networks.subList(0, Recipe.FOLDS)) {
            LineModel model = LineModel.of(new ModelFile(
                    Features.names(),
                    Map.of(LineModel.KINDS, Features.kinds()),
                    Map.of(ModelFile.NETWORK, network.bytes())));
            models.add(model);
            classifiers.add(new LearnedClassifier(model, OwnRules.NONE, Favor.BALANCED));
        }
    }

    /** One model for each fold, trained without its sites, and at last the one that has seen all. */
    static List<LineNetwork> train(List<MeasuredText> texts) {
        return IntStream.rangeClosed(0, Recipe.FOLDS)
                .mapToObj(fold -> without(fold, texts))
                .toList();
    }

    /** The model of all texts but those of one fold. */
    static LineNetwork without(int fold, List<MeasuredText> texts) {
        List<MeasuredText> seen = texts.stream()
                .filter(text -> text.sample().weight() > 0)
                .filter(text -> text.sample().page().fold() != fold)
                .toList();
        return NetworkTrainer.train(seen);
    }

    /** What the models say of the texts that they have not seen. */
    List<Result> results(List<MeasuredText> texts) {
        return texts.parallelStream().map(this::result).toList();
    }

    private Result result(MeasuredText text) {
        Sample sample = text.sample();
        int fold = sample.page().fold();
        Labelling labelling = measuring.label(sample, classifiers.get(fold));
        return new Result(
                sample,
                models.get(fold).probabilities(text.rows()),
                text.words().f1(kept(labelling)),
                text.words().f1(kept(measuring.label(sample, rules))),
                labelling.quality());
    }

    private static boolean[] kept(Labelling labelling) {
        boolean[] kept = new boolean[labelling.labels().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = labelling.labels().get(i).kept();
        }
        return kept;
    }

    /**
     * What became of one text.
     *
     * @param probabilities that each line is content, before any rule
     * @param f1 word F1 of the lines that the learned classifier keeps
     * @param byRules word F1 of the lines that the rules keep
     * @param quality that the learned classifier expects; null if it does not say
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Result(
            Sample sample,
            double[] probabilities,
            double f1,
            double byRules,
            @Nullable Double quality) {}
}
