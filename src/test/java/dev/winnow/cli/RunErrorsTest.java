package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every throwable has a sentence and an exit code, and none of them is 1. */
final class RunErrorsTest {

    static Stream<Arguments> ends() {
        IOException full = new FileSystemException("out/a", null, "No space left on device");
        String unchanged = "; the previous data set, if there was one, is unchanged.\n";
        return Stream.of(
                Arguments.of(full, 74, "winnow: out/a: No space left on device" + unchanged),
                Arguments.of(new UncheckedIOException(full), 74, "winnow: out/a: No space left on device" + unchanged),
                Arguments.of(new IOException("it\u001b broke"), 74, "winnow: it\\u001b broke.\n"),
                Arguments.of(
                        new AccessDeniedException("out"),
                        77,
                        "winnow: out: no permission; change its rights or choose another place.\n"),
                Arguments.of(
                        new OutOfMemoryError("Java heap space"),
                        70,
                        "winnow: not enough memory; allow more with WINNOW_JAVA_OPTS=-Xmx2g.\n"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void one_sentence_says_what_stopped_a_run(Throwable e, int code, String sentence) {
        assertEquals(
                sentence, Console.printed(false, terminal -> assertEquals(code, new RunErrors(terminal).report(e))));
    }

    static Stream<Throwable> bugs() {
        return Stream.of(new IllegalStateException("x"), new StackOverflowError(), new NoClassDefFoundError("y"));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void a_bug_gives_70_and_its_trace(Throwable e) {
        String printed =
                Console.printed(false, terminal -> assertEquals(ExitCode.INTERNAL, new RunErrors(terminal).report(e)));
        assertTrue(printed.startsWith("winnow: an error in winnow itself; please report it"), printed);
        assertTrue(printed.contains("\n" + e.getClass().getName()), printed);
    }
}
