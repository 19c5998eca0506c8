package dev.winnow.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs command lines in this JVM and keeps what they print. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final boolean interactive;
    private final boolean color;

    private Console(boolean interactive, boolean color) {
        this.interactive = interactive;
        this.color = color;
    }

    /** What one command line left. */
    record Result(int code, String out, String err) {}

    /** Runs with streams that are no terminals. */
    static Result run(Object... args) {
        return new Console(false, false).execute(args);
    }

    /** Runs with streams that are terminals. */
    static Result runOnTerminal(Object... args) {
        return new Console(true, true).execute(args);
    }

    /** What {@code work} prints on a terminal. */
    static String printed(boolean color, java.util.function.Consumer<Terminal> work) {
        Console console = new Console(true, color);
        work.accept(console.terminal());
        return text(console.out) + text(console.err);
    }

    private Result execute(Object... args) {
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int code = Winnow.execute(terminal(), words);
        return new Result(code, text(out), text(err));
    }

    private Terminal terminal() {
        return new Terminal(stream(out), stream(err), interactive, color);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What the launcher tells newer JVMs, so that they do not print warnings. */
    static List<String> quietOptions() {
        return Runtime.version().feature() < 24
                ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    /** The project's example. */
    static Path seeds() {
        return Path.of("seeds");
    }
}
