package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} prints. */
final class ExplainCommandTest {
    private static final Path SEED = Console.seeds().resolve("000_c4d88b5d8c7b1fc8.txt");

    @TempDir
    Path folder;

    @Test
    void shows_each_line_of_the_seed_with_its_verdict() {
        Console.Result result = Console.run("explain", SEED);
        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
        List<String> marks = result.out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, 22).strip())
                .toList();
        assertEquals(
                List.of(
                        "+",
                        "~ translation_residue",
                        "+",
                        "~ punctuation",
                        "+",
                        "+",
                        "+",
                        "+",
                        "+",
                        "+",
                        "- related_links",
                        "- self_promo",
                        "- self_promo",
                        "- app_promo",
                        "- app_promo",
                        "- source_attribution",
                        "- comment_form"),
                marks);
        long kept = marks.stream().filter("+"::equals).count();
        assertEquals(
                kept,
                result.out()
                        .lines()
                        .filter(line -> line.strip().startsWith("because "))
                        .count());
        assertFalse(result.out().contains("\u001b"));
    }

    @Test
    void colours_what_goes_and_what_changes_on_a_terminal() {
        String out = Console.runOnTerminal("explain", SEED).out();
        assertTrue(out.contains("\u001b[31m- comment_form"), out);
        assertTrue(out.contains("\u001b[33m~ punctuation"), out);
    }

    @Test
    void says_why_a_file_is_rejected() throws IOException {
        Path png = Files.write(folder.resolve("a\u0007.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Console.Result result = Console.run("explain", png);
        assertEquals(ExitCode.SOME_REJECTED, result.code());
        assertTrue(
                result.err().startsWith("winnow: " + folder + "/a\\u0007.txt is rejected: UNSUPPORTED, "),
                result.err());
        assertEquals("", result.out());
    }

    @Test
    void names_what_is_missing() {
        assertEquals(
                new Console.Result(ExitCode.NO_INPUT, "", "winnow: there is no file or folder nosuch.\n"),
                Console.run("explain", "nosuch"));
        assertEquals(
                new Console.Result(ExitCode.NO_INPUT, "", "winnow: " + folder + " holds no article file.\n"),
                Console.run("explain", folder));
    }

    @Test
    void shows_what_would_move_the_cursor_escaped() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "A line\u001b[2J of text with \u202e in it.\n");
        String out = Console.run("explain", file).out();
        assertTrue(out.chars().allMatch(c -> c == '\n' || (c >= ' ' && c != 0x202E)), out);
    }
}
