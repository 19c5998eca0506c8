package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.sink.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seed article gives exactly the record and the edits that are promised, in every format. */
final class SeedTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path EXPECTED = Path.of("src/test/resources/seed");

    @TempDir
    static Path output;

    @TempDir
    static Path lines;

    @BeforeAll
    static void convert() throws IOException {
        Runs.run(output, SEEDS);
        Runs.run(Runs.plan(lines, 1, List.of(Format.JSONL)), lines, SEEDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles.json",
                "articles.parquet",
                "(SELECT * REPLACE (from_json(related, '[{\"title\": \"VARCHAR\", \"url\": \"VARCHAR\"}]') AS related, "
                        + "from_json(quality_flags, '[\"VARCHAR\"]') AS quality_flags) FROM 'articles.csv')"
            })
    void record_is_exactly_the_expected_one(String from) throws IOException, SQLException {
        String table = from.startsWith("(") ? from : "'" + from + "'";
        List<String> expected =
                fields("SELECT json(content) FROM read_text('" + EXPECTED.resolve("expected.json") + "')");

        assertEquals(expected, fields("SELECT to_json(t) FROM (FROM " + table + ") t"));
        assertEquals(38, expected.size());
    }

    @Test
    void lines_are_the_array_without_its_brackets() throws IOException {
        String array = Files.readString(output.resolve("articles.json"));

        assertEquals("[\n" + Files.readString(lines.resolve("articles.jsonl")) + "]\n", array);
    }

    @Test
    void text_is_the_eight_paragraphs_of_the_body() throws SQLException {
        String text = Duck.column(output, "SELECT text FROM 'articles.parquet'").get(0);

        assertEquals(8, Stream.of(text.split("\n\n", -1)).count());
        assertTrue(text.startsWith("North Korean leader Kim Jong-un is due to visit Russia"), text);
        assertTrue(text.endsWith("inability to subdue the Ukrainians."), text);
        assertTrue(text.contains("available to fight in Ukraine.\n\nWith the confirmation"), text);
        assertTrue(text.contains("country\u2019s borders") && text.contains("\u201Cadvancing actively\u201D"), text);
        assertTrue(text.contains("satellites \u2013 which"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edits.parquet", "edits.jsonl"})
    void edits_are_exactly_the_expected_ones(String file) throws IOException, SQLException {
        String row = "concat_ws(chr(9), seq, start, \"end\", category, rule, score, "
                + "replace(original, chr(10), '\\n'), replace(replacement, chr(10), '\\n'))";
        String sql = "SELECT " + row + " FROM '" + file + "' ORDER BY seq";
        Path folder = file.endsWith("l") ? lines : output;

        assertEquals(
                Files.readString(EXPECTED.resolve("expected-edits.tsv")),
                String.join("\n", Duck.column(folder, sql)) + "\n");
        assertEquals(
                Duck.column(output, "SELECT id FROM 'articles.parquet'"),
                Duck.column(folder, "SELECT DISTINCT article_id FROM '" + file + "'"));
    }

    /** The members of a JSON object, one each, so that a failure shows which differs. */
    private static List<String> fields(String sql) throws SQLException {
        return Duck.column(
                output,
                "WITH row AS MATERIALIZED (SELECT CAST((" + sql + ") AS JSON) AS j), "
                        + "keys AS (SELECT unnest(json_keys(j)) AS key, j FROM row) "
                        + "SELECT key || ' = ' || coalesce(CAST(j -> key AS VARCHAR), 'null') FROM keys");
    }
}
