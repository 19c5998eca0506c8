package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that ask for help, and such as make no sense. */
final class UsageTest {

    @Test
    void prints_help_with_all_commands_and_examples_when_asked_nothing() {
        Console.Result result = Console.run();
        assertEquals(ExitCode.DONE, result.code());
        assertEquals(Console.run("--help"), result);
        for (String word : List.of("convert ", "evaluate ", "explain ", "restore ", "schema ", "Examples:")) {
            assertTrue(result.out().contains(word), result.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "evaluate", "explain", "restore", "schema"})
    void each_command_has_help_with_an_example_in_eighty_columns(String command) {
        Console.Result result = Console.run(command, "--help");
        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("Usage: winnow " + command), result.out());
        assertTrue(result.out().contains("Example") && result.out().contains("  winnow " + command), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
    }

    @Test
    void prints_its_version() {
        assertEquals(new Console.Result(ExitCode.DONE, "winnow development\n", ""), Console.run("--version"));
    }

    @Test
    void prints_a_completion_script_and_does_not_list_the_command_for_it() {
        Console.Result result = Console.run("generate-completion");
        assertEquals(ExitCode.DONE, result.code());
        assertTrue(result.out().contains("complete -F _complete_winnow"), result.out());
        assertTrue(!Console.run().out().contains("generate-completion"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nosuch                                  | there is no command nosuch.
            --nosuch                                | there is no option --nosuch.
            convert seeds --nosuch                  | there is no option --nosuch.
            explain a b                             | there is no place for b.
            convert                                 | Missing required parameter: 'INPUT'.
            explain                                 | Missing required parameter: 'FILE'.
            restore                                 | Missing required parameter: 'DIR'.
            convert seeds --format xml              | 'xml' is none of json, csv, parquet, jsonl.
            schema --format yaml                    | 'yaml' is none of table, json-schema, sql, parquet.
            schema --table rejects                  | 'rejects' is none of articles, edits.
            restore output --category ads           | 'ads' is none of app_promo,
            convert seeds --threads 0               | --threads must be 1 or more, not 0.
            convert seeds --threads two             | 'two' is not an int.
            convert seeds --limit -1                | --limit must be 0 or more, not -1.
            convert seeds --timeout 0               | --timeout must be 1 or more, not 0.
            convert seeds --max-bytes 0             | --max-bytes must be 1 or more, not 0.
            convert seeds --max-line -5             | --max-line must be 1 or more, not -5.
            convert seeds --max-text 0              | --max-text must be 1 or more, not 0.
            convert seeds --max-error-rate 2        | --max-error-rate must be from 0 to 1, not 2.0.
            convert seeds --max-error-rate NaN      | --max-error-rate must be from 0 to 1, not NaN.
            convert seeds --quiet --verbose         | --quiet and --verbose exclude each other.
            convert seeds --source=                 | --source must not be blank.
            convert seeds seeds                     | the inputs seeds and seeds are the same; name it once.
            convert seeds -o seeds                  | the folder seeds is both input and output;
            """)
    void says_in_one_sentence_what_is_wrong_and_where_help_is(String line, String sentence) {
        Console.Result result = Console.run((Object[]) line.split(" ", -1));
        assertAll(
                () -> assertEquals(ExitCode.USAGE, result.code()),
                () -> assertEquals("", result.out()),
                () -> assertEquals(1, result.err().lines().count(), result.err()),
                () -> assertTrue(result.err().startsWith("winnow: "), result.err()),
                () -> assertTrue(result.err().contains(sentence), result.err()),
                () -> assertTrue(result.err().contains(" Try `winnow") || sentence.contains("input"), result.err()));
    }

    @Test
    void shows_control_characters_of_arguments_escaped() {
        Console.Result result = Console.run("convert", "no\u001b[2Jsuch\u202e");
        assertEquals(ExitCode.NO_INPUT, result.code());
        assertEquals("winnow: there is no file or folder no\\u001b[2Jsuch\\u202e.\n", result.err());
        assertTrue(Console.run("a\u001bb").err().contains("a\\u001bb"));
    }
}
