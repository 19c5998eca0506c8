package dev.winnow.cli;

import dev.winnow.boilerplate.Cue;
import dev.winnow.boilerplate.CueLibrary;
import dev.winnow.model.Category;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about the phrases that tell chaff from article. */
@Command(
        name = "rules",
        description = "Lists the phrases that mark chaff, or tries one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  winnow rules list --language de --category newsletter",
            "  winnow rules test 'from our partners' articles"
        })
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;

    private RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine line(Terminal terminal) {
        return new CommandLine(new RulesCommand(terminal))
                .addSubcommand(new Listing(terminal))
                .addSubcommand(new RulesTestCommand(terminal));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(terminal.out());
        }
    }

    /** The command that lists the phrases. */
    @Command(
            name = "list",
            description = "Prints the phrases, one a line: language, category, place, phrase, most words of the line.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Runnable {
        @Option(names = "--language", paramLabel = "TAG", description = "Only this language, as de or pt.")
        private @Nullable String language;

        @Option(names = "--category", paramLabel = "CATEGORY", description = "Only this category.")
        private @Nullable Category category;

        @Spec
        private @Nullable CommandSpec spec;

        private final Terminal terminal;

        Listing(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void run() {
            for (String tag : languages()) {
                for (Cue cue : CueLibrary.cuesOf(tag)) {
                    if (category == null || category == cue.category()) {
                        terminal.out().println(row(cue));
                    }
                }
            }
        }

        private List<String> languages() {
            if (language == null) {
                return CueLibrary.LANGUAGES;
            }
            if (!CueLibrary.LANGUAGES.contains(language) && spec != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there are no phrases in '" + Names.visible(language) + "', only in "
                                + String.join(", ", CueLibrary.LANGUAGES));
            }
            return List.of(language);
        }

        private static String row(Cue cue) {
            return String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%s\t%d",
                    cue.language(),
                    cue.key(),
                    cue.place().key(),
                    cue.phrase(),
                    cue.words());
        }
    }
}
