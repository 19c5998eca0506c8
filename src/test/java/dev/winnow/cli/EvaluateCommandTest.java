package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores as users see them. */
final class EvaluateCommandTest {
    private static final Path SETS = Path.of("src/test/resources/evaluate");
    private static final Path HARBOUR = SETS.resolve("harbour");

    @TempDir
    Path folder;

    @Test
    void prints_a_table_of_every_track_in_a_hundred_and_twenty_columns() {
        Console.Result result = Console.run("evaluate", HARBOUR, SETS.resolve("labelled"));
        List<String> rows = result.out().lines().toList();

        assertEquals("", result.err());
        assertEquals(ExitCode.DONE, result.code());
        assertTrue(rows.get(0).matches(" +docs +empty +F1 +95 % .*"), result.out());
        assertTrue(rows.stream().anyMatch(row -> row.matches("harbour page +4 +1 .*")), result.out());
        assertTrue(rows.stream().anyMatch(row -> row.matches("labelled text +2 .*")), result.out());
        assertTrue(rows.stream().anyMatch(row -> row.matches("  nothing to keep +1 .*")), result.out());
        assertTrue(rows.stream().allMatch(row -> row.length() <= 120), result.out());
    }

    @Test
    void takes_only_what_is_asked_for() {
        assertEquals(2, rows("--track", "page", "--language", "pl"));
        assertEquals(2, rows("--track", "page", "--type", "product"));
        assertEquals(5, rows("--track", "reference"));
    }

    private static long rows(Object... options) {
        Object[] line = new Object[options.length + 2];
        line[0] = "evaluate";
        line[1] = HARBOUR;
        System.arraycopy(options, 0, line, 2, options.length);
        return Console.run(line).out().lines().count();
    }

    @Test
    void compares_with_a_run_in_json_and_a_run_with_itself_ties() throws IOException {
        Path run = folder.resolve("run.json");
        Console.Result first = Console.run("evaluate", HARBOUR, "--format", "json", "-o", run);
        Console.Result second = Console.run("evaluate", HARBOUR, "--track", "page", "--against", run, "--worst", "1");

        assertEquals(new Console.Result(ExitCode.DONE, "", ""), first);
        assertTrue(Files.readString(run).startsWith("{\"tracks\":["));
        assertTrue(second.out().matches("(?s).*harbour page +3 .* \\+\\.0000 .* 0 +0 +3 +1\\.000\n.*"), second.out());
        assertTrue(second.out().contains("not compared: 0 documents of this run, 2 of the earlier one\n"));
        assertTrue(second.out().contains("\n  harbour page door  F1 .0000  keep all .0000  nothing left\n"));
    }

    @Test
    void writes_a_row_of_csv_for_each_group() {
        List<String> rows = Console.run("evaluate", HARBOUR, "--format", "csv")
                .out()
                .lines()
                .toList();

        assertTrue(rows.get(0).startsWith("set,track,by,value,documents,empty,texts,word_f1,"), rows.get(0));
        assertTrue(rows.get(1).startsWith("harbour,cut,whole,,2,0,2,"), rows.get(1));
        assertTrue(
                rows.stream().allMatch(row -> row.chars().filter(c -> c == ',').count() == 19), rows.toString());
    }

    @Test
    void fails_below_what_is_required() {
        Console.Result reached = Console.run("evaluate", HARBOUR, "--require", "harbour/cut=0.5");
        Console.Result missed =
                Console.run("evaluate", HARBOUR, "--require", "harbour/page=0.99", "--require", "harbour/page/xx=0");

        assertEquals(ExitCode.DONE, reached.code());
        assertEquals(ExitCode.BELOW_REQUIRED, missed.code());
        assertTrue(missed.err().contains("below 0.99.\n"), missed.err());
        assertTrue(missed.err().contains("nothing scored is called harbour/page/xx; it must be"), missed.err());
    }

    @Test
    void says_what_is_missing() throws IOException {
        Path run = Files.writeString(folder.resolve("run.json"), "{\"tracks\":[]}");

        assertEquals(
                new Console.Result(ExitCode.NO_INPUT, "", "winnow: there is no folder nosuch.\n"),
                Console.run("evaluate", "nosuch"));
        assertError(ExitCode.NO_INPUT, "is no labelled set: it has no folder", "evaluate", folder);
        assertError(ExitCode.NO_INPUT, "there is no such document in", "evaluate", HARBOUR, "--language", "xx");
        assertError(ExitCode.NO_INPUT, "there is no file nosuch.json", "evaluate", HARBOUR, "--against", "nosuch.json");
        assertError(ExitCode.NO_INPUT, "run.json: this is no run that winnow", "evaluate", HARBOUR, "--against", run);
        assertError(
                ExitCode.USAGE,
                "there is no track all, only cut, page, reference",
                "evaluate",
                HARBOUR,
                "--track",
                "all");
        assertError(
                ExitCode.USAGE, "csv has no --worst and no --against", "evaluate", HARBOUR, "-f", "csv", "--worst", 3);
        assertError(ExitCode.USAGE, "two sets are called harbour; rename one", "evaluate", HARBOUR, HARBOUR);
        assertError(ExitCode.USAGE, "there is no folder for the output", "evaluate", HARBOUR, "-o", "no/such/file");
    }

    private static void assertError(int code, String sentence, Object... line) {
        Console.Result result = Console.run(line);
        assertEquals(code, result.code(), result.err());
        assertTrue(result.err().startsWith("winnow: ") && result.err().contains(sentence), result.err());
    }
}
