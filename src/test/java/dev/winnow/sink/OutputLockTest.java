package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputLockTest {

    @TempDir
    Path directory;

    @Test
    void makes_the_directory_and_can_be_taken_again_after_it_was_given_back() throws IOException {
        Path output = directory.resolve("a/b");
        OutputLock.acquire(output).close();
        OutputLock.acquire(output).close();
    }

    @Test
    void names_the_holder_to_a_second_run_in_the_same_process() throws IOException {
        try (OutputLock held = OutputLock.acquire(directory)) {
            OutputLockedException e = assertThrows(
                    OutputLockedException.class, () -> OutputLock.acquire(directory.resolve(".")), held::toString);
            assertTrue(e.holder().startsWith("pid " + ProcessHandle.current().pid() + ", since 20"), e.holder());
        }
    }

    @Test
    void names_the_holder_to_another_process_even_after_a_second_try_in_the_first() throws Exception {
        try (OutputLock held = OutputLock.acquire(directory)) {
            assertThrows(OutputLockedException.class, () -> OutputLock.acquire(directory), held::toString);
            assertEquals("held by pid " + ProcessHandle.current().pid(), other());
        }
        assertEquals("free", other());
    }

    private String other() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return said;
    }

    /** What runs in the other process. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            String said = "free";
            try {
                OutputLock.acquire(Path.of(arguments[0])).close();
            } catch (OutputLockedException e) {
                said = "held by " + e.holder().substring(0, e.holder().indexOf(','));
            }
            System.out.write(said.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
