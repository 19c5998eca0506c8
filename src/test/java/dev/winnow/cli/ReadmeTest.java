package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of README.md, those after {@code $} in blocks called {@code console}, one after the other in one
 * folder, and compares what they print. Only seconds may differ, as in {@code 0.9 s}. The launcher is replaced by one
 * that starts the classes under test, so that no build has to be there.
 */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String PROMPT = "$ ";
    private static final String NOT_RUN = "mvn verify";

    @TempDir
    Path folder;

    private record Example(String command, String output) {}

    @BeforeEach
    void make_a_clone() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        try (Stream<Path> files = Files.list(Console.seeds())) {
            for (Path file : files.toList()) {
                Files.copy(file, seeds.resolve(String.valueOf(file.getFileName())));
            }
        }
        Path launcher = Files.createDirectory(folder.resolve("scripts")).resolve("winnow");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String quiet = String.join(" ", Console.quietOptions());
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + java + "' " + quiet + " -cp '" + System.getProperty("java.class.path") + "' "
                        + Winnow.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @TestFactory
    List<DynamicTest> prints_what_it_says() throws IOException {
        return examples().stream()
                .filter(example -> !example.command().equals(NOT_RUN))
                .map(example -> dynamicTest(example.command(), () -> check(example)))
                .toList();
    }

    @Test
    void is_short_and_has_examples() throws IOException {
        assertTrue(Files.readAllLines(README).size() < 150);
        assertTrue(examples().size() > 5);
    }

    private void check(Example example) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-o", "pipefail", "-c", example.command())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = bash.environment();
        environment.put("HOME", folder.toString());
        environment.put("PATH", folder.resolve(".local/bin") + ":" + environment.get("PATH"));
        Process process = bash.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(comparable(example.output()), comparable(printed));
        assertEquals(0, process.waitFor());
    }

    private static String comparable(String printed) {
        return printed.replaceAll("\\b[0-9]+\\.[0-9] s\\b", "N s");
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        boolean console = false;
        for (String line : Files.readAllLines(README)) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
            } else if (console && line.startsWith(PROMPT)) {
                examples.add(new Example(line.substring(PROMPT.length()), ""));
            } else if (console) {
                Example last = examples.remove(examples.size() - 1);
                examples.add(new Example(last.command(), last.output() + line + "\n"));
            }
        }
        return examples;
    }
}
