package dev.winnow.cli;

import dev.winnow.model.Category;
import dev.winnow.sink.DataSetReader;
import dev.winnow.sink.StoredArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that gives back the source of a record, or the record's text with one kind of change undone. */
@Command(
        name = "restore",
        description = "Rebuilds the decoded source of a record from its text and its edits.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  winnow restore output one.txt",
            "  winnow restore output one.txt --category related_links,byline"
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "The data set: output folder of winnow convert.")
    private Path directory = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RECORD",
            description = "Id (or its first digits) or file_path; may be left out if there is one record.")
    private @Nullable String record;

    @Option(
            names = "--category",
            paramLabel = "C",
            split = ",",
            description = "Undo only changes of this category; the others stay.")
    private List<Category> categories = List.of();

    private final Terminal terminal;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StoredArticle found = find();
        if (found == null) {
            return ExitCode.NO_INPUT;
        }
        Set<Category> undone = categories.isEmpty() ? EnumSet.allOf(Category.class) : EnumSet.copyOf(categories);
        terminal.out().print(found.ledger().undo(found.text(), edit -> undone.contains(edit.category())));
        return ExitCode.DONE;
    }

    /** The one record that is meant; null, after saying so, if there is none or more than one. */
    private @Nullable StoredArticle find() throws IOException {
        StoredArticle found = null;
        try (DataSetReader reader = DataSetReader.open(directory)) {
            for (StoredArticle next = reader.next(); next != null; next = reader.next()) {
                if (record == null
                        || next.filePath().equals(record)
                        || next.id().startsWith(record)) {
                    if (found != null) {
                        return missing("holds more than one such record; name one by its id");
                    }
                    found = next;
                }
            }
        }
        return found == null ? missing("holds no such record; name one by its id or file_path") : found;
    }

    private @Nullable StoredArticle missing(String what) {
        terminal.err().println("winnow: " + Names.visible(directory.toString()) + " " + what + ".");
        return null;
    }
}
