package dev.winnow.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.model.Converted;
import dev.winnow.model.Edit;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.pipeline.Converter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Converts each {@code golden/<case>/input.txt} and compares with {@code expected.txt} and {@code expected-edits.tsv};
 * {@code why.md} says why. With {@code -Dgolden.update} the expectations are rewritten, and the review is the diff.
 */
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final int SHOWN = 40;
    /** Lines of an article that look like chaff. */
    private static final int LINES_OF_A_TRAP = 3;

    /** Repairs of characters; {@code expected.txt} shows them. */
    private static final Set<Category> REPAIRS =
            EnumSet.of(Category.WHITESPACE, Category.PUNCTUATION, Category.ENCODING);

    private final Converter converter = Converter.standard(Limits.DEFAULT);

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void text_is_what_a_careful_reader_keeps(Path folder) throws IOException {
        compare(folder.resolve("expected.txt"), convert(folder).article().text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_removed_line_has_its_category(Path folder) throws IOException {
        compare(folder.resolve("expected-edits.tsv"), removals(convert(folder)));
    }

    /** The table in {@code why.md} is written by hand, before the program runs: what it says is checked line by line. */
    @ParameterizedTest
    @MethodSource("cases")
    void every_verdict_of_the_case_comes_true(Path folder) throws IOException {
        Converted converted = convert(folder);
        List<Verdict> verdicts = Verdict.of(Files.readAllLines(folder.resolve("why.md")));
        List<String> wrong = verdicts.stream()
                .filter(verdict -> !verdict.holds(converted))
                .map(Verdict::toString)
                .toList();

        assertFalse(verdicts.isEmpty(), folder + " needs a table in why.md");
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_record_says_what_the_case_states(Path folder) throws IOException {
        Converted converted = convert(folder);
        List<String> differences = Stated.of(Files.readAllLines(folder.resolve("why.md"))).stream()
                .map(stated -> stated.difference(converted))
                .filter(difference -> !difference.isEmpty())
                .toList();

        assertEquals("", String.join("\n", differences));
    }

    @Test
    void there_are_sixty_cases_in_twenty_languages_and_a_third_are_traps() throws IOException {
        List<Path> folders = cases().toList();
        long languages = folders.stream()
                .map(folder -> folder.getFileName().toString().substring(0, 2))
                .distinct()
                .count();
        int traps = 0;
        for (Path folder : folders) {
            long inDanger = Verdict.of(Files.readAllLines(folder.resolve("why.md"))).stream()
                    .filter(verdict -> verdict.category().isEmpty())
                    .count();
            traps += inDanger >= LINES_OF_A_TRAP ? 1 : 0;
        }

        assertTrue(folders.size() >= 60, folders::toString);
        assertTrue(languages >= 20, () -> languages + " languages");
        assertTrue(traps * 3 >= folders.size(), traps + " traps");
    }

    private Converted convert(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("input.txt"));
        SourceId id = SourceId.ofFile("golden", folder.getFileName() + ".txt");
        return assertInstanceOf(Converted.class, converter.convert(new RawDocument(id, bytes, "text/plain")));
    }

    private static String removals(Converted converted) {
        return converted.ledger().edits().stream()
                .filter(edit -> !REPAIRS.contains(edit.category()))
                .map(GoldenTest::row)
                .collect(Collectors.joining());
    }

    private static String row(Edit edit) {
        String line = edit.original().strip();
        return edit.category().key() + "\t" + line.substring(0, Math.min(SHOWN, line.length())) + "\n";
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }
}
