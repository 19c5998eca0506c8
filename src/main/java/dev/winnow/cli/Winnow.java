package dev.winnow.cli;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.Place;
import dev.winnow.evaluate.Printed;
import dev.winnow.evaluate.ResultFormat;
import dev.winnow.model.Category;
import dev.winnow.sink.Format;
import dev.winnow.sink.SchemaFormat;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command-line program. */
@Command(
        name = "winnow",
        description = "Turns folders of article files into clean data sets, with an account of every change.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  winnow convert articles -o output   the data set of a folder",
            "  winnow explain articles/one.txt     what stays, what goes and why",
            "  winnow restore output one.txt       the source again, from text and edits"
        })
public final class Winnow implements Runnable {
    /** The command that prints what a shell needs to complete all the others. */
    private static final String COMPLETION = "generate-completion";

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;

    private Winnow(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = execute(Terminal.of(out, err, System.getenv()), args);
        // Quirk: print streams swallow errors; what was printed to a full disk or a closed pipe is lost.
        if (out.checkError() && code == ExitCode.DONE) {
            err.println("winnow: standard output could not be written: the disk is full or the reader has gone.");
            return ExitCode.IO_ERROR;
        }
        return code;
    }

    private static PrintStream utf8(FileOutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 13), true, StandardCharsets.UTF_8);
    }

    /** Runs one command line and gives its exit code. */
    static int execute(Terminal terminal, String... args) {
        try {
            return line(terminal, args).execute(args);
        } catch (Throwable e) {
            return new RunErrors(terminal).report(e);
        }
    }

    private static CommandLine line(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Winnow(terminal));
        Map<String, Supplier<Object>> commands = commands(terminal);
        // Each command costs a start ten milliseconds of reflection: the one that is named will do.
        if (args.length > 0 && commands.containsKey(args[0]) && !args[0].equals(COMPLETION)) {
            commands.keySet().retainAll(List.of(args[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(command.get()));
        return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.color() ? Ansi.ON : Ansi.OFF))
                .registerConverter(Favor.class, Words.of(Favor.class, '-'))
                .registerConverter(Format.class, Words.of(Format.class, '-'))
                .registerConverter(Category.class, Words.of(Category.class, '_'))
                .registerConverter(Place.class, Words.of(Place.class, '-'))
                .registerConverter(Printed.class, Words.of(Printed.class, '_'))
                .registerConverter(ResultFormat.class, Words.of(ResultFormat.class, '-'))
                .registerConverter(SchemaFormat.class, Words.of(SchemaFormat.class, '-'))
                .registerConverter(SchemaCommand.Name.class, Words.of(SchemaCommand.Name.class, '-'))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new RunErrors(terminal));
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("convert", () -> new ConvertCommand(terminal));
        commands.put("evaluate", () -> new EvaluateCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("restore", () -> new RestoreCommand(terminal));
        commands.put("rules", () -> RulesCommand.line(terminal));
        commands.put("schema", () -> new SchemaCommand(terminal));
        commands.put(COMPLETION, Winnow::completion);
        return commands;
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return completion;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(terminal.out());
        }
    }
}
