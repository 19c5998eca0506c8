package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Article;
import dev.winnow.model.Edit;
import dev.winnow.model.EditRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DataSetReaderTest {

    private static final List<Article> ARTICLES = SampleArticles.generated(11, 60);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void gives_each_record_with_its_ledger(Format format) throws IOException {
        // Every third article was not changed.
        List<EditRow> edits = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            edits.addAll(i % 3 == 0 ? List.of() : SampleArticles.edits(ARTICLES.subList(i, i + 1)));
        }
        Published.table(directory, Table.ARTICLES, List.of(format), ARTICLES);
        Published.table(directory, Table.EDITS, List.of(format), edits);
        try (DataSetReader reader = DataSetReader.open(directory)) {
            for (int i = 0; i < ARTICLES.size(); i++) {
                StoredArticle stored = Objects.requireNonNull(reader.next());
                assertEquals(ARTICLES.get(i).text(), stored.text());
                assertEquals(ARTICLES.get(i).id().path(), stored.filePath());
                assertEquals(i % 3 == 0 ? 0 : 3, stored.ledger().edits().size());
            }
            assertEquals(null, reader.next());
        }
    }

    @Test
    void keeps_edits_exactly_but_for_the_score() throws IOException {
        List<Article> one = List.of(SampleArticles.full("a.txt", "Text."));
        Published.table(directory, Table.ARTICLES, List.of(Format.JSON), one);
        List<EditRow> edits = SampleArticles.edits(one);
        Published.table(directory, Table.EDITS, List.of(Format.PARQUET), edits);
        try (DataSetReader reader = DataSetReader.open(directory)) {
            StoredArticle stored = reader.next();
            Edit first = stored == null ? null : stored.ledger().edits().get(0);
            Edit wanted = edits.get(0).edit();
            assertEquals(new Edit(0, 7, "Share\r\n", "", wanted.category(), wanted.rule(), 0.9877), first);
        }
    }

    @Test
    void refuses_edits_that_belong_to_no_article() throws IOException {
        Published.table(directory, Table.ARTICLES, List.of(Format.JSON), ARTICLES.subList(0, 1));
        Published.table(directory, Table.EDITS, List.of(Format.JSONL), SampleArticles.edits(ARTICLES.subList(1, 2)));
        try (DataSetReader reader = DataSetReader.open(directory)) {
            reader.next();
            assertThrows(IOException.class, reader::next);
        }
    }

    @ParameterizedTest
    @EnumSource
    void reports_a_damaged_file_as_an_io_exception_with_its_name(Format format) throws IOException {
        Published.table(directory, Table.ARTICLES, List.of(format), ARTICLES);
        Path file = directory.resolve(Table.ARTICLES.fileName(format));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
        IOException e = assertThrows(IOException.class, () -> Published.read(directory, Table.ARTICLES, format));
        assertTrue(String.valueOf(e.getMessage()).contains(file.getFileName().toString()), e.toString());
    }

    @Test
    void says_what_is_missing() {
        IOException e = assertThrows(IOException.class, () -> DataSetReader.open(directory));
        assertTrue(String.valueOf(e.getMessage()).startsWith("there are no articles in "), e.toString());
    }
}
