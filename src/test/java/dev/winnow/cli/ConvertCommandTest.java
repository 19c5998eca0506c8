package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.sink.OutputLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code convert} prints, leaves and returns. */
final class ConvertCommandTest {
    private static final String BODY = "The council met on Tuesday and agreed that the work on the bridge should begin"
            + " before the summer, since the old one has been closed to heavy traffic for more than two years now.\n";

    @TempDir
    Path folder;

    private Path in = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void make_inputs() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        write("a.txt", BODY);
        write("b.txt", BODY + "\nDownload our free App\n");
    }

    @Test
    void converts_the_seed_and_says_what_was_removed() throws IOException {
        Console.Result result = Console.run("convert", Console.seeds(), "-o", output);
        assertEquals(ExitCode.DONE, result.code(), result.err());
        assertEquals("", result.out());
        assertEquals(
                "1 input, 1 record, 0 rejects in T s -> " + output + "\n"
                        + "removed: 2 app_promo, 2 self_promo, 1 related_links, 1 comment_form,"
                        + " 1 source_attribution, 1 translation_residue\n",
                result.err().replaceFirst("in [0-9]+\\.[0-9] s", "in T s"));
        assertEquals(
                List.of(
                        ".winnow.lock",
                        "articles.csv",
                        "articles.json",
                        "articles.parquet",
                        "edits.parquet",
                        "manifest.json",
                        "rejects.jsonl"),
                names(output));
    }

    @Test
    void names_the_input_that_is_missing() {
        Console.Result result = Console.run("convert", folder.resolve("nosuch"), "-o", output);
        assertEquals(ExitCode.NO_INPUT, result.code());
        assertEquals("winnow: there is no file or folder " + folder.resolve("nosuch") + ".\n", result.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void has_nothing_to_do_for_an_empty_folder() throws IOException {
        Console.Result result = Console.run("convert", Files.createDirectory(folder.resolve("empty")), "-o", output);
        assertEquals(ExitCode.DONE, result.code());
        assertEquals("nothing to do: there is no file in the input, and nothing was written.\n", result.err());
    }

    @Test
    void ends_with_10_when_something_is_rejected_unless_that_is_fine() throws IOException {
        write("empty.txt", "");
        Console.Result result = Console.run("convert", in, "-o", output);
        assertEquals(ExitCode.SOME_REJECTED, result.code());
        assertTrue(
                result.err().endsWith("rejected: 1 EMPTY; see " + output.resolve("rejects.jsonl") + "\n"),
                result.err());
        assertEquals(1, Files.readAllLines(output.resolve("rejects.jsonl")).size());
        assertEquals(
                ExitCode.DONE,
                Console.run("convert", in, "-o", output, "--partial-ok").code());
    }

    @Test
    void publishes_nothing_when_too_many_are_rejected() throws IOException {
        Console.run("convert", in, "-o", output);
        byte[] before = Files.readAllBytes(output.resolve("articles.json"));
        write("empty.txt", "");
        Console.Result result = Console.run("convert", in, "-o", output, "--max-error-rate", "0.3");
        assertEquals(ExitCode.NOT_PUBLISHED, result.code());
        assertTrue(result.err().startsWith("winnow: nothing was published: 1 of 3 inputs were rejected"), result.err());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(output.resolve("articles.json")));
        assertEquals(
                ExitCode.SOME_REJECTED,
                Console.run("convert", in, "-o", output, "--max-error-rate", "0.34")
                        .code());
    }

    @Test
    void is_silent_when_asked_to_be() throws IOException {
        write("empty.txt", "");
        Console.Result result = Console.run("convert", in, "-o", output, "--quiet");
        assertEquals(new Console.Result(ExitCode.SOME_REJECTED, "", ""), result);
    }

    @Test
    void names_rejected_documents_when_asked_to() throws IOException {
        write("empty.txt", "");
        write("bad\u001b[31mname\u202e.txt", "");
        String err = Console.run("convert", in, "-o", output, "--verbose").err();
        assertTrue(err.contains("rejected empty.txt: EMPTY, "), err);
        assertTrue(err.contains("rejected bad\\u001b[31mname\\u202e.txt: EMPTY, "), err);
        assertFalse(Console.run("convert", in, "-o", output).err().contains("empty.txt"));
    }

    @Test
    void writes_nothing_in_a_dry_run() {
        Console.Result result = Console.run("convert", in, "-o", output, "--dry-run");
        assertEquals(ExitCode.DONE, result.code());
        assertTrue(result.err().contains("2 inputs, 2 records, 0 rejects in "), result.err());
        assertTrue(result.err().contains(" -> nothing written\n"), result.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void takes_formats_limit_source_and_edits_as_asked() throws IOException {
        Console.run("convert", in, "-o", output, "-f", "JSONL,csv", "--limit", "1", "--source", "mine", "--no-edits");
        assertEquals(
                List.of(".winnow.lock", "articles.csv", "articles.jsonl", "manifest.json", "rejects.jsonl"),
                names(output));
        List<String> lines = Files.readAllLines(output.resolve("articles.jsonl"));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("\"source\":\"mine\",\"file_path\":\"a.txt\""), lines.get(0));
    }

    @Test
    void gives_the_same_bytes_with_any_number_of_threads() throws IOException {
        Path other = folder.resolve("other");
        Console.run("convert", in, "-o", output, "--threads", "1");
        Console.run("convert", in, "-o", other, "--threads", "5");
        for (String name : List.of("articles.json", "articles.csv", "articles.parquet", "edits.parquet")) {
            assertEquals(-1, Files.mismatch(output.resolve(name), other.resolve(name)), name);
        }
    }

    @Test
    void cannot_write_into_a_file() throws IOException {
        Files.writeString(output, "mine");
        Console.Result result = Console.run("convert", in, "-o", output);
        assertEquals(ExitCode.CANNOT_CREATE, result.code());
        assertEquals(
                "winnow: cannot use " + output + " as output folder: " + output
                        + " is no folder; name another one with --output.\n",
                result.err());
        assertEquals("mine", Files.readString(output));
    }

    @Test
    void overwrites_no_file_that_it_did_not_write() throws IOException {
        Files.createDirectory(output);
        for (String name : List.of("articles.csv", "manifest.json")) {
            Files.writeString(output.resolve(name), "mine");
            Console.Result result = Console.run("convert", in, "-o", output);
            assertEquals(ExitCode.CANNOT_CREATE, result.code());
            assertTrue(
                    result.err().startsWith("winnow: " + output.resolve(name) + " is not from winnow"), result.err());
            assertEquals("mine", Files.readString(output.resolve(name)));
            Files.delete(output.resolve(name));
        }
        assertEquals(ExitCode.DONE, Console.run("convert", in, "-o", output).code());
    }

    @Test
    @SuppressWarnings("try")
    void waits_for_nobody_who_holds_the_output() throws IOException {
        try (OutputLock held = OutputLock.acquire(output)) {
            Console.Result result = Console.run("convert", in, "-o", output);
            assertEquals(ExitCode.LOCKED, result.code());
            assertTrue(
                    result.err().startsWith("winnow: " + output + " is in use by another run of winnow (pid "),
                    result.err());
        }
    }

    @Test
    void says_that_it_may_not_write() throws IOException {
        Files.createDirectory(
                output, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(!Files.isWritable(output), "this user may write everywhere");
        Console.Result result = Console.run("convert", in, "-o", output);
        assertEquals(ExitCode.PERMISSION, result.code());
        assertTrue(result.err().startsWith("winnow: " + output), result.err());
    }

    @Test
    void shows_no_progress_for_short_work_and_colours_nothing() {
        String err = Console.runOnTerminal("convert", in, "-o", output).err();
        assertAll(() -> assertFalse(err.contains("\u001b"), err), () -> assertFalse(err.contains("\r"), err));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(in.resolve(name), text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
