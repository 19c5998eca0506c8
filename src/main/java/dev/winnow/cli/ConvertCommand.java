package dev.winnow.cli;

import dev.winnow.model.Limits;
import dev.winnow.pipeline.DataSetRun;
import dev.winnow.pipeline.Plan;
import dev.winnow.pipeline.RunStoppedException;
import dev.winnow.pipeline.StopRequest;
import dev.winnow.sink.Format;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that turns files into a data set. */
@Command(
        name = "convert",
        description = "Turns article files into a data set of clean records.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  winnow convert articles -o output",
            "  winnow convert articles -o output --format parquet,jsonl --source mynews",
            "  cat one.txt | winnow convert - -o output",
            "",
            "Exit codes: 0 done; 10 done, but some documents are in rejects.jsonl; 11 not",
            "published; 64 usage; 66 input missing; 70 an error in winnow; 73 cannot create",
            "output; 74 I/O error; 75 output is in use; 77 no permission; 78 bad rules; 130 or 143",
            "stopped."
        })
final class ConvertCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder for the data set (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "json,csv,parquet",
            description = "Any of json, csv, parquet, jsonl (default: ${DEFAULT-VALUE}).")
    private List<Format> formats = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Name of the collection (default: the input folder's).")
    private @Nullable String collection;

    @Option(names = "--no-edits", description = "Do not write the table of edits.")
    private boolean noEdits;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private FavorOption favor = new FavorOption();

    @Option(names = "--limit", paramLabel = "N", description = "Take only the first N inputs.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @ArgGroup(exclusive = false, heading = "Bounds on one document:%n")
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--max-error-rate",
            paramLabel = "RATE",
            description = "Publish nothing if more than this share of the inputs is rejected, 0 to 1.")
    private double maxErrorRate = 1;

    @Option(names = "--partial-ok", description = "Exit with 0 although some documents were rejected.")
    private boolean partialOk;

    @Option(names = "--dry-run", description = "Convert everything, write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name each rejected document.")
    private boolean verbose;

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The limits as options. */
    static final class LimitOptions {
        @Option(names = "--max-bytes", paramLabel = "N", description = "Size in bytes (default: 20000000).")
        private long bytes = Limits.DEFAULT.bytes();

        @Option(names = "--max-line", paramLabel = "N", description = "Length of a line (default: 16777216).")
        private int line = Limits.DEFAULT.line();

        @Option(names = "--max-text", paramLabel = "N", description = "Length of the text (default: 10000000).")
        private int text = Limits.DEFAULT.text();

        @Option(names = "--timeout", paramLabel = "SECONDS", description = "Time to convert it (default: 30).")
        private long seconds = Limits.DEFAULT.time().toSeconds();

        Limits limits() {
            return new Limits(bytes, line, text, Duration.ofSeconds(seconds));
        }
    }

    @Override
    @SuppressWarnings("try") // the interruption is held, not used
    public Integer call() throws IOException {
        refuseSenseless();
        StopRequest stop = new StopRequest();
        try (Interruption interruption = Interruption.passedTo(stop)) {
            return convert(stop);
        }
    }

    private void refuseSenseless() {
        refuse(threads < 1, "--threads must be 1 or more, not " + threads);
        refuse(limit < 0, "--limit must be 0 or more, not " + limit);
        refuse(!(maxErrorRate >= 0 && maxErrorRate <= 1), "--max-error-rate must be from 0 to 1, not " + maxErrorRate);
        refuse(limits.bytes < 1, "--max-bytes must be 1 or more, not " + limits.bytes);
        refuse(limits.line < 1, "--max-line must be 1 or more, not " + limits.line);
        refuse(limits.text < 1, "--max-text must be 1 or more, not " + limits.text);
        refuse(limits.seconds < 1, "--timeout must be 1 or more, not " + limits.seconds);
        refuse(collection != null && collection.isBlank(), "--source must not be blank");
        refuse(quiet && verbose, "--quiet and --verbose exclude each other");
    }

    private void refuse(boolean senseless, String sentence) {
        if (senseless && spec != null) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    /** Says that the run was stopped while the process still waits for it. */
    private int convert(StopRequest stop) throws IOException {
        try {
            return summarise(plan(), stop);
        } catch (RunStoppedException e) {
            terminal.err().println("winnow: " + e.getMessage());
            return ExitCode.INTERRUPTED;
        }
    }

    private Plan plan() throws IOException {
        return new Plan(
                dryRun ? null : output,
                formats,
                !noEdits,
                limits.limits(),
                threads,
                limit,
                maxErrorRate,
                rules.read(),
                favor.favor(),
                Version.current());
    }

    private int summarise(Plan plan, StopRequest stop) throws IOException {
        DataSetRun.Result result = run(plan, stop);
        if (!quiet) {
            new Summary(result, plan.output()).print(terminal.err());
        }
        boolean rejected = result.counts().rejects() > 0 && !partialOk;
        return rejected ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private DataSetRun.Result run(Plan plan, StopRequest stop) throws IOException {
        try (Source opened = open();
                Progress progress = Progress.on(terminal, quiet, verbose, limit, this::open)) {
            return DataSetRun.run(plan, opened, progress, stop);
        }
    }

    private Source open() throws IOException {
        return Sources.open(inputs, collection, output, System.in);
    }
}
