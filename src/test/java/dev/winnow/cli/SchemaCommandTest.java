package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Column;
import dev.winnow.model.Columns;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema as it is printed, held against the files. */
final class SchemaCommandTest {

    @TempDir
    Path output;

    @Test
    void prints_one_line_for_each_column_for_people() {
        Console.Result result = Console.run("schema");
        assertEquals(ExitCode.DONE, result.code());
        assertEquals(
                Columns.ARTICLES.stream().map(Column::name).toList(),
                result.out().lines().map(line -> line.split(" ", -1)[0]).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "edits"})
    void DuckDB_takes_the_table_definition_and_then_the_file(String table) throws SQLException {
        Console.run("convert", Console.seeds(), "-o", output);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(
                    Console.run("schema", "-f", "sql", "--table", table).out());
            String insert = "INSERT INTO " + table + " SELECT * FROM '" + output.resolve(table + ".parquet") + "'";
            assertTrue(statement.executeUpdate(insert) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "edits"})
    void the_message_has_the_columns_of_the_Parquet_file_in_order(String table) throws SQLException {
        Console.run("convert", Console.seeds(), "-o", output);
        List<String> message = Console.run("schema", "-f", "parquet", "--table", table)
                .out()
                .lines()
                .filter(line -> line.startsWith("  ") && !line.startsWith("   ") && !line.endsWith("}"))
                .map(line -> line.strip().split(" ", -1)[2].replace(";", ""))
                .toList();
        assertEquals(fileColumns(table), message);
    }

    private List<String> fileColumns(String table) throws SQLException {
        List<String> columns = new java.util.ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows =
                        statement.executeQuery("DESCRIBE SELECT * FROM '" + output.resolve(table + ".parquet") + "'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    @Test
    void the_JSON_Schema_requires_every_key_and_allows_no_other() {
        String schema = Console.run("schema", "--format", "json-schema").out();
        assertTrue(schema.contains("\"additionalProperties\" : false"), schema);
        for (Column<?> column : Columns.ARTICLES) {
            assertTrue(schema.contains("\n    \"" + column.name() + "\" : {"), column.name());
            assertTrue(schema.contains("\n    \"" + column.name() + "\""), column.name());
        }
    }
}
