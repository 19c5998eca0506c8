package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: broken streams, signals, a bad place for temporary files. */
final class ProcessTest {
    private static final String SEED = "seeds/000_c4d88b5d8c7b1fc8.txt";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"schema", "--help", "explain " + SEED})
    void ends_with_74_when_standard_output_is_full(String line) throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "there is no /dev/full here");
        Process process = new ProcessBuilder(java(List.of(), line.split(" ", -1)))
                .redirectOutput(full)
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.IO_ERROR, process.waitFor(), err);
        assertEquals("winnow: standard output could not be written: the disk is full or the reader has gone.\n", err);
    }

    @Test
    void ends_with_74_when_standard_output_is_closed() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" >&-", "sh"));
        command.addAll(java(List.of(), "schema"));
        assertEquals(ExitCode.IO_ERROR, start(command).waitFor());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void leaves_nothing_but_its_lock_file_when_it_is_told_to_end(String signal, int code) throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 3_000; i++) {
            Files.copy(Path.of(SEED), in.resolve(i + ".txt"));
        }
        Path output = folder.resolve("out");
        Process process = start(java(List.of(), "convert", in.toString(), "-o", output.toString(), "--threads", "1"));
        while (process.isAlive() && !Files.exists(output.resolve(".articles.json.winnow-tmp"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor());
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), err);
        assertEquals(
                "winnow: stopped; nothing was published, and the previous data set, if there was one, is unchanged.\n",
                err);
        try (Stream<Path> files = Files.list(output)) {
            assertEquals(List.of(output.resolve(".winnow.lock")), files.toList());
        }
    }

    @Test
    void names_the_temporary_folder_that_cannot_be_used() throws Exception {
        Path nosuch = folder.resolve("nosuch");
        Path output = folder.resolve("out");
        Process process = start(java(List.of("-Djava.io.tmpdir=" + nosuch), "convert", SEED, "-o", output.toString()));
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.IO_ERROR, process.waitFor(), err);
        assertTrue(err.contains("cannot be unpacked to the temporary folder " + nosuch + ":"), err);
        assertEquals(1, err.lines().filter(line -> line.startsWith("winnow:")).count(), err);
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).start();
    }

    private static List<String> java(List<String> options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(Console.quietOptions());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Winnow.class.getName()));
        command.addAll(List.of(args));
        return command;
    }
}
