package dev.winnow.boilerplate;

import dev.winnow.model.Digest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user's own cues and phrases that must never be cut, in the format of a cue file.
 *
 * @param digest SHA-256 of the file, in hexadecimal; {@code none} without one
 */
public record OwnRules(List<Cue> cues, String digest) {
    /** Stands in place of a language in the names of rules. */
    public static final String LANGUAGE = "own";

    public static final OwnRules NONE = new OwnRules(List.of(), "none");

    /**
     * The rules of a file.
     *
     * @throws RulesFileException if there is none, or a line is not as the format says; the message says which, and what
     *     was meant
     */
    public static OwnRules read(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new OwnRules(
                    cues(file.toString(), new ByteArrayInputStream(bytes)),
                    Digest.of(bytes).hex());
        } catch (NoSuchFileException e) {
            throw new RulesFileException(file + ": there is no such file of rules", e);
        }
    }

    /**
     * These rules and one more.
     *
     * @param row a line of a cue file
     * @throws RulesFileException if the line is not as the format says
     */
    public OwnRules with(String row) throws IOException {
        List<Cue> more = cues("the rule", new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)));
        return new OwnRules(Stream.concat(cues.stream(), more.stream()).toList(), digest);
    }

    private static List<Cue> cues(String name, InputStream in) throws IOException {
        try {
            return CueFile.read(name, LANGUAGE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new RulesFileException(String.valueOf(e.getMessage()), e);
        }
    }
}
