package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.model.Article;
import dev.winnow.model.EditRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format must do. */
final class SinkContractTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void gives_back_equal_rows(Format format) throws IOException {
        List<Article> articles = new ArrayList<>(SampleArticles.awkward());
        articles.addAll(SampleArticles.generated(1, 500));
        Published.table(directory, Table.ARTICLES, List.of(format), articles);
        assertEquals(Published.rows(Table.ARTICLES, articles), Published.read(directory, Table.ARTICLES, format));
    }

    @ParameterizedTest
    @EnumSource
    void gives_back_equal_edits(Format format) throws IOException {
        List<EditRow> edits = SampleArticles.edits(SampleArticles.generated(2, 300));
        Published.table(directory, Table.EDITS, List.of(format), edits);
        assertEquals(Published.rows(Table.EDITS, edits), Published.read(directory, Table.EDITS, format));
    }

    @ParameterizedTest
    @EnumSource
    void writes_a_whole_file_without_rows(Format format) throws IOException {
        Published.table(directory, Table.ARTICLES, List.of(format), List.of());
        assertEquals(List.of(), Published.read(directory, Table.ARTICLES, format));
    }

    @ParameterizedTest
    @EnumSource
    void writes_the_same_bytes_twice(Format format) throws IOException {
        List<Article> articles = SampleArticles.generated(3, 200);
        Path file = directory.resolve(Table.ARTICLES.fileName(format));
        Published.table(directory, Table.ARTICLES, List.of(format), articles);
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        Published.table(directory, Table.ARTICLES, List.of(format), articles);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void reads_only_the_columns_asked_for(Format format) throws IOException {
        List<Article> articles = SampleArticles.awkward();
        Published.table(directory, Table.ARTICLES, List.of(format), articles);
        Path file = directory.resolve(Table.ARTICLES.fileName(format));
        try (RowReader reader =
                RowReader.open(file, format, Table.ARTICLES.columns().subList(1, 3))) {
            Row row = reader.next();
            assertEquals(List.of("One.\n\nTwo."), List.of(row == null ? "no row" : String.valueOf(row.cell(0))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_when_closed_without_finish(Format format) throws IOException {
        try (Commit commit = Commit.open(directory)) {
            try (TableSink<Article> sink = TableSink.open(Table.ARTICLES, List.of(format), commit)) {
                sink.write(SampleArticles.full("a.txt", "A."));
            }
            assertThrows(IllegalStateException.class, commit::publish);
        }
        try (var files = Files.list(directory)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_nothing_that_passes_for_a_whole_file_when_the_process_dies(Format format) throws IOException {
        // Never closed, as after kill -9.
        Commit commit = Commit.open(directory);
        TableSink<Article> sink = TableSink.open(Table.ARTICLES, List.of(format), commit);
        for (Article article : SampleArticles.generated(4, 400)) {
            sink.write(article);
        }
        assertFalse(Files.exists(directory.resolve(Table.ARTICLES.fileName(format))));
        sink.close();
        commit.close();
    }
}
