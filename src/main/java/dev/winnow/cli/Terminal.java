package dev.winnow.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * What the program prints on and how.
 *
 * @param interactive true if a person watches {@code err}
 * @param color true if {@code out} shows colours
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean color) {

    /**
     * The terminal as the launcher found it: it names the streams that are terminals in {@code WINNOW_TERMINAL}, since no
     * JDK before 22 can tell one stream from the other.
     */
    static Terminal of(PrintStream out, PrintStream err, Map<String, String> environment) {
        List<String> terminals =
                List.of(environment.getOrDefault("WINNOW_TERMINAL", "").split(","));
        boolean colorless = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, err, terminals.contains("err"), terminals.contains("out") && !colorless);
    }
}
