package dev.winnow.train;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.ModelFile;
import dev.winnow.model.Digest;
import dev.winnow.train.CrossValidation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Trains the line model and writes its file; run by {@code scripts/train}. */
public final class Train {
    private final long began = System.nanoTime();
    private final Measuring measuring = new Measuring();
    private final Options options;
    private String scores = "not measured";

    private Train(Options options) {
        this.options = options;
    }

    /** Arguments as in {@link Options}. */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("train: " + e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        new Train(options).run();
    }

    private void run() throws IOException {
        Path outOfFold = options.outOfFold();
        List<MeasuredText> texts = measured(TrainingData.read(options.data(), outOfFold != null));
        LineNetwork network =
                outOfFold == null ? CrossValidation.without(Recipe.FOLDS, texts) : crossValidated(texts, outOfFold);
        say("trained");
        byte[] model = model(texts, network).bytes();
        Files.write(options.model(), model);
        say(model.length + " bytes in " + options.model());
    }

    private List<MeasuredText> measured(List<Sample> samples) {
        say(samples.size() + " texts");
        List<MeasuredText> texts = samples.parallelStream()
                .map(measuring::measure)
                .filter(Objects::nonNull)
                .toList();
        int lines = texts.stream().mapToInt(text -> text.rows().length).sum();
        say(lines + " lines in the " + texts.size() + " texts that are not rejected");
        return texts;
    }

    private LineNetwork crossValidated(List<MeasuredText> texts, Path outOfFold) throws IOException {
        List<LineNetwork> models = CrossValidation.train(texts);
        say((models.size() - 1) + " models of some sites, one of all");
        List<Result> results = new CrossValidation(measuring, models).results(texts);
        ScoreTable table = new ScoreTable(results);
        table.lines().forEach(System.out::println);
        new Reliability(results).lines().forEach(System.out::println);
        scores = table.summary();
        OutOfFold.write(outOfFold, results);
        say("probabilities of left-out sites in " + outOfFold);
        return models.get(Recipe.FOLDS);
    }

    private ModelFile model(List<MeasuredText> texts, LineNetwork network) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put(LineModel.KINDS, Features.kinds());
        provenance.put("trainer", "scripts/train");
        provenance.put("data", Recipe.SETS.stream().map(Recipe.DataSet::name).collect(Collectors.joining(", ")));
        provenance.put("data-sha256", digest(texts).hex());
        provenance.put("weights", Recipe.weights());
        provenance.put("sampling", Recipe.sampling());
        provenance.put("learning", Recipe.learning());
        provenance.put("word-f1-of-left-out-sites", scores);
        return new ModelFile(Features.names(), provenance, Map.of(ModelFile.NETWORK, network.bytes()));
    }

    /** Digest of the names, texts and true texts that were learned from. */
    private static Digest digest(List<MeasuredText> texts) {
        StringBuilder all = new StringBuilder();
        for (MeasuredText text : texts) {
            if (text.sample().weight() > 0) {
                all.append(text.sample().name())
                        .append(' ')
                        .append(text.digest().hex())
                        .append(' ');
                all.append(Digest.of(text.sample().page().truth()).hex()).append('\n');
            }
        }
        return Digest.of(all.toString());
    }

    private void say(String what) {
        System.out.println((System.nanoTime() - began) / 1_000_000_000 + " s: " + what);
    }
}
