package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FavorOptionTest {

    @TempDir
    private Path folder;

    @Test
    void the_manifest_says_what_was_favored() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The harbour was closed for nine days.\n");
        assertEquals(
                ExitCode.DONE,
                Console.run("convert", article, "-o", folder.resolve("plain")).code());
        assertEquals(
                ExitCode.DONE,
                Console.run("convert", article, "-o", folder.resolve("whole"), "--favor", "recall")
                        .code());
        assertTrue(favor("plain").endsWith("\"balanced\""), favor("plain"));
        assertTrue(favor("whole").endsWith("\"recall\""), favor("whole"));
    }

    @Test
    void another_word_is_a_mistake_that_names_those_there_are() {
        Console.Result result = Console.run("explain", "--favor", "beauty", "a.txt");
        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().contains("precision, balanced, recall"), result.err());
    }

    private String favor(String output) throws IOException {
        return Files.readAllLines(folder.resolve(output).resolve("manifest.json")).stream()
                .filter(line -> line.contains("\"favor\""))
                .map(line -> line.strip().replaceAll(",$", ""))
                .findFirst()
                .orElse("no favor");
    }
}
