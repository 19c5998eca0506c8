package dev.winnow.train;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.LearnedClassifier;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.RuleClassifier;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.ModelFileException;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What models say of the parts of the data that they have not seen. */
final class CrossValidation {
    private final Measuring measuring;
    private final Split split;
    private final RuleClassifier rules = new RuleClassifier(OwnRules.NONE);
    private final List<LineModel> models = new ArrayList<>();
    private final List<LearnedClassifier> classifiers = new ArrayList<>();

    /** Trains a model without each part of the texts. */
    CrossValidation(Measuring measuring, Split split, List<MeasuredText> texts) throws ModelFileException {
        this.measuring = measuring;
        this.split = split;
        for (int part = 0; part < split.parts(); part++) {
            LineModel model = LineModel.of(without(part, texts).file(Map.of()));
            models.add(model);
            classifiers.add(new LearnedClassifier(model, OwnRules.NONE, Favor.BALANCED));
        }
    }

    private Learned without(int part, List<MeasuredText> texts) {
        return Learned.of(texts.stream().filter(text -> split.of(text) != part).toList());
    }

    /** What the models say of the texts that they have not seen. */
    List<Result> results(List<MeasuredText> texts) {
        return texts.parallelStream()
                .filter(text -> split.of(text) >= 0)
                .map(this::result)
                .toList();
    }

    private Result result(MeasuredText text) {
        Sample sample = text.sample();
        int part = split.of(text);
        Labelling labelling = measuring.label(sample, classifiers.get(part));
        return new Result(
                sample,
                models.get(part).probabilities(scored(text, models.get(part)).rows()),
                text.words().f1(Label.kept(labelling.labels())),
                text.words().f1(Label.kept(measuring.label(sample, rules).labels())),
                byLabels(text),
                labelling.quality());
    }

    private static MeasuredText scored(MeasuredText text, LineModel model) {
        return text.wording().isKept()
                ? text.scoredBy(model.words(text.wording().language()))
                : text;
    }

    /** Word F1 if every line went as its label says: what labelling lines can reach. */
    private static double byLabels(MeasuredText text) {
        boolean[] content = new boolean[text.shares().length];
        for (int i = 0; i < content.length; i++) {
            content[i] = text.isContent(i);
        }
        return content.length == text.size() ? text.words().f1(content) : Double.NaN;
    }

    /**
     * What became of one text.
     *
     * @param probabilities that each line is content, before any rule
     * @param f1 word F1 of the lines that the learned classifier keeps
     * @param byRules word F1 of the lines that the rules keep
     * @param byLabels word F1 of the lines that are content; {@code NaN} for a text that is only measured
     * @param quality that the learned classifier expects; null if it does not say
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Result(
            Sample sample,
            double[] probabilities,
            double f1,
            double byRules,
            double byLabels,
            @Nullable Double quality) {}
}
