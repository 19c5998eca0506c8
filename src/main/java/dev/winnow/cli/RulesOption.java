package dev.winnow.cli;

import dev.winnow.boilerplate.OwnRules;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds a user's own rules. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "FILE", description = "Your own cues, and phrases never to cut.")
    private @Nullable Path file;

    /** The rules of the file; none if the option was not given. */
    OwnRules read() throws IOException {
        return file == null ? OwnRules.NONE : OwnRules.read(file);
    }
}
