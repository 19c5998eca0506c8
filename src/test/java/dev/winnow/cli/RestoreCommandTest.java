package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code restore} gives back. */
final class RestoreCommandTest {
    private static final Path SEED = Console.seeds().resolve("000_c4d88b5d8c7b1fc8.txt");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"json,csv,parquet", "jsonl", "json", "csv", "parquet"})
    void gives_the_seed_back_byte_for_byte_from_every_format(String formats) throws IOException {
        Console.run("convert", Console.seeds(), "-o", output, "-f", formats);
        assertEquals(new Console.Result(ExitCode.DONE, Files.readString(SEED), ""), Console.run("restore", output));
    }

    @Test
    void finds_a_record_by_path_id_or_its_first_digits() throws IOException {
        Console.run("convert", Console.seeds(), "-o", output);
        Console.Result all = Console.run("restore", output);
        String id = Files.readString(output.resolve("articles.json")).split("\"", -1)[3];
        assertEquals(32, id.length());
        assertEquals(all, Console.run("restore", output, SEED.getFileName()));
        assertEquals(all, Console.run("restore", output, id));
        assertEquals(all, Console.run("restore", output, id.substring(0, 6)));
        assertEquals(ExitCode.NO_INPUT, Console.run("restore", output, id + "0").code());
    }

    @Test
    void puts_only_the_named_kinds_of_change_back() {
        Console.run("convert", Console.seeds(), "-o", output);
        String related =
                Console.run("restore", output, "--category", "related_links").out();
        assertTrue(related.startsWith("North Korean leader"), related);
        assertTrue(
                related.endsWith(
                        "\n\nREAD ALSO: Seoul says Russia has proposed naval maneuvers with North Korea and China"),
                related);
        String two = Console.run("restore", output, "--category", "translation-residue,PUNCTUATION")
                .out();
        assertTrue(two.startsWith("O North Korean leader"), two);
        assertTrue(two.contains("fight in Ukraine. .\n"), two);
        assertTrue(two.endsWith("inability to subdue the Ukrainians."), two);
    }

    @Test
    void names_the_folder_that_holds_no_data_set() {
        Console.Result result = Console.run("restore", output);
        assertEquals(ExitCode.NO_INPUT, result.code());
        assertEquals(
                "winnow: there are no articles in " + output
                        + ": give the output folder of winnow convert, run without --no-edits.\n",
                result.err());
        Console.run("convert", Console.seeds(), "-o", output, "--no-edits");
        assertTrue(Console.run("restore", output).err().startsWith("winnow: there are no edits in "));
    }

    @Test
    void asks_for_one_record_where_there_are_more(@TempDir Path in) throws IOException {
        for (String name : new String[] {"a.txt", "b.txt"}) {
            Files.copy(SEED, in.resolve(name));
        }
        Console.run("convert", in, "-o", output);
        Console.Result result = Console.run("restore", output);
        assertEquals(ExitCode.NO_INPUT, result.code());
        assertEquals("", result.out());
        assertEquals("winnow: " + output + " holds more than one such record; name one by its id.\n", result.err());
        assertEquals(
                Files.readString(SEED), Console.run("restore", output, "b.txt").out());
        assertEquals(
                "winnow: " + output + " holds no such record; name one by its id or file_path.\n",
                Console.run("restore", output, "c.txt").err());
    }
}
