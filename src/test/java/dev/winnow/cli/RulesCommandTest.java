package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases as users see them: listed, tried, and added to. */
final class RulesCommandTest {
    private static final String PROSE = "The harbour had been closed for nine days when the first boat came back, and"
            + " nobody in the town could say who had sent it out in the middle of such a storm.";
    private static final String ARTICLE =
            PROSE + "\n\nA word from our partners\n\n" + PROSE + "\n\nLeave a Reply\n\n" + PROSE + "\n";

    @TempDir
    Path folder;

    private Path articles = Path.of("articles");

    @BeforeEach
    void writeTheArticle() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), ARTICLE);
    }

    @Test
    void lists_the_phrases_of_a_language_and_category() {
        Console.Result result = Console.run("rules", "list", "--language", "de", "--category", "app_promo");
        List<String> rows = result.out().lines().toList();

        assertEquals(ExitCode.DONE, result.code());
        assertTrue(rows.size() > 5, result.out());
        assertTrue(rows.stream().allMatch(row -> row.matches("de\tapp_promo\t(line|label|start|short)\t[^\t]+\t\\d+")));
    }

    @Test
    void lists_all_languages() {
        List<String> languages = Console.run("rules", "list")
                .out()
                .lines()
                .map(row -> row.substring(0, 2))
                .distinct()
                .toList();

        assertEquals(dev.winnow.boilerplate.CueLibrary.LANGUAGES, languages);
    }

    @Test
    void names_the_languages_where_there_is_none() {
        Console.Result result = Console.run("rules", "list", "--language", "xx");

        assertEquals(ExitCode.USAGE, result.code());
        assertTrue(result.err().startsWith("winnow: there are no phrases in 'xx', only in en, "), result.err());
    }

    @Test
    void shows_what_a_phrase_would_remove_and_writes_nothing() {
        Console.Result result = Console.run("rules", "test", "(a word |)from our partners", articles);

        assertEquals("- a.txt:3\tA word from our partners\n", result.out());
        assertEquals("1 documents changed of 1; 1 lines.\n", result.err());
        assertEquals(ExitCode.DONE, result.code());
    }

    @Test
    void shows_nothing_for_a_phrase_that_stands_only_in_prose_or_goes_already() {
        assertEquals(
                "", Console.run("rules", "test", "nobody in the town", articles).out());
        assertEquals("", Console.run("rules", "test", "leave a reply", articles).out());
    }

    @Test
    void cuts_and_keeps_what_the_users_rules_say() throws IOException {
        Path rules = rules("self_promo\tline\ta word from our partners\nkeep\tline\tleave a reply\n");
        String out = Console.run("explain", "--rules", rules, articles.resolve("a.txt"))
                .out();

        assertTrue(out.contains("- self_promo           0.98 cue:own:a word from our partners"), out);
        assertTrue(out.matches("(?s).*\\+ +1\\.00 keep:own +Leave a Reply\n.*"), out);
    }

    @Test
    void a_kept_phrase_stays_in_the_text_though_the_window_or_a_finder_would_take_its_line() throws IOException {
        Path rules = rules("keep\tshort\tleave a reply\nkeep\tstart\tthe harbour at night\n");
        Path output = folder.resolve("output");
        Files.writeString(articles.resolve("b.txt"), "The Harbour at Night in a Storm\n\n" + PROSE + "\n\n" + PROSE);
        Console.run("convert", articles, "-o", output, "-f", "jsonl", "--rules", rules);
        List<String> records = Files.readAllLines(output.resolve("articles.jsonl"));

        assertTrue(records.get(0).contains("\\n\\nLeave a Reply\\n\\n"), records.get(0));
        assertTrue(records.get(1).contains("\"text\":\"The Harbour at Night in a Storm\\n\\n"), records.get(1));
    }

    @Test
    void the_manifest_names_the_rules_by_their_digest() throws IOException {
        Path output = folder.resolve("output");
        Console.run("convert", articles, "-o", output, "-f", "jsonl");
        String without = Files.readString(output.resolve("manifest.json"));
        Console.run("convert", articles, "-o", output, "-f", "jsonl", "--rules", rules("keep\tline\tnever cut this\n"));
        String with = Files.readString(output.resolve("manifest.json"));

        assertTrue(without.contains("\"rules\" : \"none\"") || without.contains("\"rules\":\"none\""), without);
        assertFalse(with.contains("\"none\"") && with.contains("rules\" : \"none"), with);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sharee;line;tweet | line 2: unknown category 'sharee'; did you mean 'share'?",
                "share;begin;tweet | line 2: unknown place 'begin'; did you mean 'line'?",
                "share;line | line 2: expected category, place, phrase and at most a number of words, parted by tabs.",
                "share;line; | line 2: the phrase is empty.",
                "share;line;(open|line 2: a bracket is not closed in '(open'.",
                "share;line;tweet;0 | line 2: '0' is no number of words from 1 to 60.",
                "share;line;tweet;ten | line 2: 'ten' is no number of words from 1 to 60."
            })
    void says_what_is_wrong_with_a_file_of_rules(String row, String message) throws IOException {
        Path rules = rules("# mine\n" + row.replace(';', '\t') + "\n");
        Console.Result result = Console.run("convert", "--rules", rules, articles, "-o", folder.resolve("output"));

        String expected = "winnow: " + rules + ", " + message;
        assertEquals(ExitCode.BAD_CONFIG, result.code());
        assertEquals(
                expected.endsWith("?") ? expected + "." : expected, result.err().strip());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void says_that_there_is_no_such_file_of_rules() {
        Console.Result result = Console.run("explain", "--rules", "nosuch.tsv", articles.resolve("a.txt"));

        assertEquals(ExitCode.BAD_CONFIG, result.code());
        assertEquals("winnow: nosuch.tsv: there is no such file of rules.\n", result.err());
    }

    private Path rules(String rows) throws IOException {
        return Files.writeString(folder.resolve("rules.tsv"), rows);
    }
}
