package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB, with no option, as an independent reader of all formats. */
final class DuckDbTest {

    /** DuckDB guesses a time without zone in JSON, one with zone in CSV. */
    private static final String TIMES = "date_published::TIMESTAMPTZ AS date_published, "
            + "date_modified::TIMESTAMPTZ AS date_modified, date_crawled::TIMESTAMPTZ AS date_crawled";

    @TempDir
    Path directory;

    @Test
    void reads_equal_records_from_all_formats() throws IOException, SQLException {
        Published.articles(directory, sample());
        List<List<String>> expected = query(select("articles.json", TIMES));
        assertEquals(sample().size(), expected.size());
        assertSame(expected, query(select("articles.jsonl", TIMES)));
        assertSame(expected, query(select("articles.parquet", TIMES)));
    }

    @Test
    void reads_the_same_cells_from_csv_with_lists_as_json() throws IOException, SQLException {
        Published.articles(directory, sample());
        String lists = "from_json(authors, '[\"VARCHAR\"]') AS authors, "
                + "from_json(keywords, '[\"VARCHAR\"]') AS keywords, "
                + "from_json(related, '[{\"title\": \"VARCHAR\", \"url\": \"VARCHAR\"}]') AS related, "
                + "from_json(quality_flags, '[\"VARCHAR\"]') AS quality_flags, ";
        assertSame(query(select("articles.parquet", TIMES)), query(select("articles.csv", lists + TIMES)));
    }

    @Test
    void reads_equal_edits_from_lines_and_parquet() throws IOException, SQLException {
        Published.table(directory, Table.EDITS, List.of(Format.JSONL, Format.PARQUET), SampleArticles.edits(sample()));
        List<List<String>> rows = query("SELECT * FROM 'edits.parquet'");
        assertEquals(3 * sample().size(), rows.size());
        assertSame(rows, query("SELECT * FROM 'edits.jsonl'"));
    }

    @Test
    void sees_the_declared_types_in_parquet() throws IOException, SQLException {
        Published.articles(directory, sample());
        List<List<String>> types = query("SELECT column_name, column_type FROM (DESCRIBE FROM 'articles.parquet') "
                + "WHERE column_name IN ('authors', 'related', 'date_crawled', 'word_count', 'record_index')");
        assertEquals(
                "[[column_name = authors, column_type = VARCHAR[]], "
                        + "[column_name = date_crawled, column_type = TIMESTAMP WITH TIME ZONE], "
                        + "[column_name = related, column_type = STRUCT(title VARCHAR, url VARCHAR)[]], "
                        + "[column_name = word_count, column_type = INTEGER], "
                        + "[column_name = record_index, column_type = BIGINT]]",
                types.toString());
    }

    private static String select(String file, String replacements) {
        return "SELECT * REPLACE (" + replacements + ") FROM '" + file + "'";
    }

    private static List<Article> sample() {
        List<Article> articles = new ArrayList<>(SampleArticles.awkward());
        articles.addAll(SampleArticles.generated(5, 300));
        return articles;
    }

    /** Cell by cell, so that a failure shows one cell and not the whole data set. */
    private static void assertSame(List<List<String>> expected, List<List<String>> seen) {
        assertEquals(expected.size(), seen.size());
        for (int row = 0; row < expected.size(); row++) {
            for (int cell = 0; cell < expected.get(row).size(); cell++) {
                assertEquals(expected.get(row).get(cell), seen.get(row).get(cell), "row " + row);
            }
        }
    }

    private List<List<String>> query(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path='" + directory + "'");
            statement.execute("SET TimeZone='UTC'");
            try (ResultSet result = statement.executeQuery(sql)) {
                List<List<String>> rows = new ArrayList<>();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(result.getMetaData().getColumnName(i) + " = " + result.getString(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
