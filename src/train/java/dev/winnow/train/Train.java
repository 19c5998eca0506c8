package dev.winnow.train;

import dev.winnow.boilerplate.learned.ModelFileException;
import dev.winnow.model.Digest;
import dev.winnow.train.CrossValidation.Result;
import dev.winnow.train.Options.LeaveOut;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
        boolean all = options.leavesOut() != LeaveOut.NOTHING;
        List<MeasuredText> texts = measured(TrainingData.read(options.data(), all));
        switch (options.leavesOut()) {
            case LANGUAGES -> leaveOutLanguages(texts);
            case SITES -> {
                crossValidate(texts);
                if (options.share() == 1) {
                    train(texts);
                }
            }
            case NOTHING -> train(texts);
        }
    }

    private void train(List<MeasuredText> texts) throws IOException {
        Learned learned = Learned.of(texts);
        say("trained");
        byte[] model = learned.file(provenance(texts)).bytes();
        Files.write(options.model(), model);
        say(model.length + " bytes in " + options.model());
    }

    private List<MeasuredText> measured(List<Sample> samples) {
        say(samples.size() + " texts");
        List<MeasuredText> texts = samples.parallelStream()
                .map(measuring::measure)
                .filter(Objects::nonNull)
                .toList();
        int lines = texts.stream().mapToInt(text -> text.size()).sum();
        say(lines + " lines in the " + texts.size() + " texts that are not rejected");
        return texts;
    }

    private void crossValidate(List<MeasuredText> texts) throws IOException {
        List<MeasuredText> learned = texts.stream()
                .filter(text -> text.sample().page().lot() < options.share())
                .toList();
        List<Result> results = new CrossValidation(measuring, Split.bySite(), learned).results(texts);
        ScoreTable table = new ScoreTable(results);
        table.lines().forEach(System.out::println);
        new Reliability(results).lines().forEach(System.out::println);
        scores = table.summary();
        OutOfFold.write(options.outOfFold(), results);
        say("probabilities of left-out sites in " + options.outOfFold());
    }

    /** Languages that a set of several has; a model without one has read none of its pages in any set. */
    private void leaveOutLanguages(List<MeasuredText> texts) throws ModelFileException {
        Map<String, Set<String>> languages = new HashMap<>();
        texts.forEach(text -> languages
                .computeIfAbsent(text.sample().page().set(), set -> new TreeSet<>())
                .add(text.sample().page().language()));
        List<MeasuredText> several = texts.stream()
                .filter(text -> languages
                                .getOrDefault(text.sample().page().set(), Set.of())
                                .size()
                        > 1)
                .toList();
        List<String> out = several.stream()
                .map(text -> text.sample().page().language())
                .distinct()
                .sorted()
                .toList();
        CrossValidation validation = new CrossValidation(measuring, Split.byLanguage(out), texts);
        new ScoreTable(validation.results(several)).lines().forEach(System.out::println);
    }

    private Map<String, String> provenance(List<MeasuredText> texts) {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("trainer", "scripts/train");
        provenance.put("data", Recipe.SETS.stream().map(Recipe.DataSet::name).collect(Collectors.joining(", ")));
        provenance.put("data-sha256", digest(texts).hex());
        provenance.put("weights", Recipe.weights());
        provenance.put("sampling", Recipe.sampling());
        provenance.put("learning", Recipe.learning());
        provenance.put("words", Recipe.words());
        provenance.put("word-f1-of-left-out-sites", scores);
        return provenance;
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
