package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.model.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converts a folder that holds what folders hold, good and bad, and asks for the account of each file. */
final class MixedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void accounts_for_every_input_of_a_mixed_folder() throws Exception {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Path output = folder.resolve("output");
        String good = Files.readString(Path.of("src/test/resources/golden/en-lentil-recipe/input.txt"));
        Files.writeString(mixed.resolve("good.txt"), good);
        Files.write(mixed.resolve("invalid.txt"), invalid(good));
        Files.writeString(mixed.resolve("empty.txt"), "");
        Files.writeString(mixed.resolve("blank.txt"), " \n\u00A0\n");
        Files.write(mixed.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0});
        Files.writeString(mixed.resolve("line.txt"), "x".repeat(5000));
        Files.writeString(mixed.resolve("long.txt"), "short line\n".repeat(1000));
        Files.createSymbolicLink(mixed.resolve("loop"), mixed);
        Files.createSymbolicLink(mixed.resolve("self"), mixed.resolve("self"));
        shell(mixed, "mkfifo pipe.txt; cp good.txt \"$(printf 'a\\nb\\377.txt')\"");
        Limits limits = new Limits(10_000, 4000, 10_000, Duration.ofSeconds(30));
        Plan plan =
                new Plan(output, Runs.ALL, true, limits, 2, Long.MAX_VALUE, 1, OwnRules.NONE, Favor.BALANCED, "test");

        DataSetRun.Result result =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Runs.run(plan, output, mixed));

        assertEquals(11, result.counts().inputs());
        assertEquals(
                List.of("a\nb\uFFFD.txt", "good.txt", "invalid.txt"),
                Duck.column(output, "SELECT file_path FROM 'articles.json' ORDER BY 1"));
        assertEquals(
                new TreeMap<>(result.counts().rejectsByCode()).toString(),
                "{NOT_REGULAR=1, SYMLINK_ESCAPE=2, UNSUPPORTED=1, EMPTY=2, LIMIT_BYTES=1, LIMIT_LINE=1}");
        assertEquals(
                List.of(
                        "blank.txt EMPTY",
                        "empty.txt EMPTY",
                        "line.txt LIMIT_LINE",
                        "long.txt LIMIT_BYTES",
                        "loop SYMLINK_ESCAPE",
                        "picture.txt UNSUPPORTED",
                        "pipe.txt NOT_REGULAR",
                        "self SYMLINK_ESCAPE"),
                Duck.column(output, "SELECT file_path || ' ' || code FROM 'rejects.jsonl' ORDER BY 1"));
    }

    private static byte[] invalid(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        return bytes;
    }

    /** Hidden files besides the lock. */
    private static void shell(Path folder, String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        assertEquals(0, builder.start().waitFor(), script);
    }
}
