package dev.winnow.cli;

import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.Place;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.parse.Parsers;
import dev.winnow.pipeline.RuleTrial;
import dev.winnow.source.Input;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that shows what a phrase would remove before anybody adopts it. Nothing is written. */
@Command(
        name = "test",
        description = "Shows what a phrase would remove from the inputs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Each line: - it would go, + it would come back; file, line and text. To adopt a",
            "phrase, write category, place and phrase, parted by tabs, into a file for --rules.",
            "",
            "Example:",
            "  winnow rules test --place start --category newsletter 'join (our|the) list' articles"
        })
final class RulesTestCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PHRASE", description = "Words; (a|b|) stands for a, b or nothing.")
    private String phrase = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = "Files, folders, or - for input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--place",
            defaultValue = "short",
            description = "line, label, start or short: where the phrase must stand (default: ${DEFAULT-VALUE}).")
    private Place place = Place.SHORT;

    @Option(
            names = "--category",
            defaultValue = "other_boilerplate",
            description = "What its lines are (default: ${DEFAULT-VALUE}).")
    private Category category = Category.OTHER_BOILERPLATE;

    @Mixin
    private RulesOption rules = new RulesOption();

    private final Terminal terminal;
    private int documents;
    private int changed;
    private int lines;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OwnRules own = rules.read();
        RuleTrial trial =
                new RuleTrial(Limits.DEFAULT, own, own.with(category.key() + "\t" + place.key() + "\t" + phrase));
        try (Source source = Sources.open(inputs, null, null, System.in)) {
            for (Input input = source.next(); input != null; input = source.next()) {
                if (input.fetch(Limits.DEFAULT) instanceof RawDocument raw
                        && Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT)
                                instanceof Document document) {
                    print(raw.id().path(), trial.rows(raw, document));
                }
            }
        }
        terminal.err().println(changed + " documents changed of " + documents + "; " + lines + " lines.");
        return ExitCode.DONE;
    }

    private void print(String path, List<RuleTrial.Row> rows) {
        documents++;
        changed += rows.isEmpty() ? 0 : 1;
        lines += rows.size();
        for (RuleTrial.Row row : rows) {
            String mark = row.change() == RuleTrial.Change.GOES ? "- " : "+ ";
            terminal.out().println(mark + Names.visible(path) + ":" + row.line() + "\t" + Names.visible(row.text()));
        }
    }
}
