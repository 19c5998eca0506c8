package dev.winnow.cli;

import dev.winnow.model.Document;
import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.parse.Parsers;
import dev.winnow.pipeline.Converter;
import dev.winnow.source.Input;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that shows what stays of a file, what goes and why. */
@Command(
        name = "explain",
        description = "Prints a file with the verdict on each of its lines.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each line: + kept, - removed, ~ changed; category, score, rule and text.",
            "Under a line that the model judged: the features that moved it most, in log odds of being kept.",
            "",
            "Example:",
            "  winnow explain articles/one.txt"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An article file, or - for standard input.")
    private String file = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private FavorOption favor = new FavorOption();

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Source source = Sources.open(List.of(file), null, null, System.in)) {
            Input input = source.next();
            if (input == null) {
                terminal.err().println("winnow: " + Names.visible(file) + " holds no article file.");
                return ExitCode.NO_INPUT;
            }
            Fetched fetched = input.fetch(Limits.DEFAULT);
            return fetched instanceof Rejected rejected ? reject(rejected.reason()) : explain((RawDocument) fetched);
        }
    }

    private int explain(RawDocument raw) throws IOException {
        Parsed parsed = Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT);
        if (parsed instanceof Rejection rejection) {
            return reject(rejection);
        }
        Converter converter = Converter.standard(Limits.DEFAULT, rules.read(), favor.favor());
        Document document = (Document) parsed;
        new Explanation(terminal).print(converter.separate(raw, document), converter.reasons(document));
        return ExitCode.DONE;
    }

    private int reject(Rejection reason) {
        terminal.err()
                .println("winnow: " + Names.visible(file) + " is rejected: " + reason.code() + ", "
                        + Names.visible(reason.message()) + ".");
        return ExitCode.SOME_REJECTED;
    }
}
