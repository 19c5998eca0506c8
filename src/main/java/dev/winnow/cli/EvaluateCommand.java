package dev.winnow.cli;

import dev.winnow.evaluate.DocumentScore;
import dev.winnow.evaluate.EarlierRun;
import dev.winnow.evaluate.Evaluation;
import dev.winnow.evaluate.LabelledSet;
import dev.winnow.evaluate.LabelledSetException;
import dev.winnow.evaluate.Origin;
import dev.winnow.evaluate.Printed;
import dev.winnow.evaluate.ResultFormat;
import dev.winnow.evaluate.Results;
import dev.winnow.model.Limits;
import dev.winnow.pipeline.Converter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that scores the cleaning on documents whose article is known. */
@Command(
        name = "evaluate",
        description = "Scores winnow on documents whose article is known.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A set is a folder: text/TRACK/ID.txt are the documents, truth/ID.txt or ID.json",
            "the articles. The track 'reference' gives winnow the articles themselves; its",
            "recall is the share of words left in place.",
            "",
            "Examples:",
            "  winnow evaluate myset",
            "  winnow evaluate myset --track page --format json -o before.json",
            "  winnow evaluate myset --track page --against before.json --worst 20",
            "",
            "Exit codes: 0 done; 12 a figure is below --require; 64 usage; 66 a set is",
            "missing or broken; 70 an error in winnow; 74 I/O error; 78 bad rules."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SET", arity = "1..*", description = "Folders of labelled documents.")
    private List<Path> folders = List.of();

    @Option(
            names = "--track",
            paramLabel = "NAME",
            split = ",",
            description = "Tracks to score, as page, or reference (default: all that are folders).")
    private List<String> tracks = List.of();

    @Option(names = "--language", paramLabel = "TAG", description = "Score only documents of this language.")
    private @Nullable String language;

    @Option(names = "--type", paramLabel = "TYPE", description = "Score only documents of this type, as article.")
    private @Nullable String type;

    @Option(
            names = "--count",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns whose lines count as text, where the true articles have them: title, description,"
                    + " byline, dateline, date_printed, kicker.")
    private List<Printed> counted = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    private ResultFormat format = ResultFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File for the results (default: standard output).")
    private @Nullable Path output;

    @Option(names = "--against", paramLabel = "RUN", description = "Compare with an earlier run in JSON.")
    private @Nullable Path against;

    @Option(names = "--worst", paramLabel = "N", description = "List the N documents that cost most, with their lines.")
    private int worst;

    @Option(
            names = "--require",
            paramLabel = "ROW=LEAST",
            description = "Fail if the F1 of SET/TRACK or SET/TRACK/PART is lower (reference: recall).")
    private Map<String, Double> required = Map.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private FavorOption favor = new FavorOption();

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        refuse(threads < 1, "--threads must be 1 or more, not " + threads);
        refuse(worst < 0, "--worst must be 0 or more, not " + worst);
        refuse(format == ResultFormat.CSV && (worst > 0 || against != null), "csv has no --worst and no --against");
        refuse(output != null && !hasFolder(output), "there is no folder for the output " + output);
        List<LabelledSet> sets = open();
        EarlierRun earlier = against == null ? null : EarlierRun.read(against);
        Results results = Results.of(scores(sets), worst, earlier);
        print(results);
        List<String> failures = Requirement.failures(required, results.scores());
        failures.forEach(failure -> terminal.err().println("winnow: " + Names.visible(failure)));
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.BELOW_REQUIRED;
    }

    private void refuse(boolean senseless, String sentence) {
        if (senseless && spec != null) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    private static boolean hasFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
    }

    private List<LabelledSet> open() throws IOException {
        Map<String, LabelledSet> sets = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>(Set.of(LabelledSet.REFERENCE));
        for (Path folder : folders) {
            LabelledSet set = LabelledSet.open(folder);
            refuse(sets.put(set.name(), set) != null, "two sets are called " + set.name() + "; rename one");
            known.addAll(set.tracks());
        }
        for (String track : tracks) {
            refuse(!known.contains(track), "there is no track " + track + ", only " + String.join(", ", known));
        }
        return List.copyOf(sets.values());
    }

    private List<DocumentScore> scores(List<LabelledSet> sets) throws IOException {
        Converter converter = Converter.standard(Limits.DEFAULT, rules.read(), favor.favor());
        Set<Printed> columns = counted.isEmpty() ? Set.of() : EnumSet.copyOf(counted);
        Evaluation evaluation = new Evaluation(converter::convert, columns, this::isWanted, threads);
        List<DocumentScore> scores = new ArrayList<>();
        for (LabelledSet set : sets) {
            for (String track : tracks.isEmpty() ? set.tracks() : tracks) {
                if (set.has(track)) {
                    scores.addAll(evaluation.scores(set, track));
                }
            }
        }
        if (scores.isEmpty()) {
            throw new LabelledSetException(
                    "there is no such document in " + folders.get(0)
                            + "; texts are expected as text/TRACK/ID.txt, and --track, --type and --language choose among them");
        }
        return scores;
    }

    private boolean isWanted(Origin origin) {
        return (language == null || language.equals(origin.language())) && (type == null || type.equals(origin.type()));
    }

    private void print(Results results) throws IOException {
        String text = format.of(results);
        // Names and lines of documents can hold anything; JSON and CSV are for programs.
        String shown = format == ResultFormat.TEXT
                ? text.lines().map(line -> Names.visible(line) + "\n").collect(Collectors.joining())
                : text;
        if (output == null) {
            terminal.out().print(shown);
        } else {
            Files.writeString(output, shown);
        }
    }
}
