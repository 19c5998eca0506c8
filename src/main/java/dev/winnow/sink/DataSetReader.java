package dev.winnow.sink;

import dev.winnow.model.Category;
import dev.winnow.model.Column;
import dev.winnow.model.Edit;
import dev.winnow.model.Ledger;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the records of a data set with their ledgers, one by one; both files are in the same order. */
public final class DataSetReader implements Closeable {

    /** Fastest first. */
    private static final List<Format> PREFERENCE = List.of(Format.PARQUET, Format.JSONL, Format.JSON, Format.CSV);

    private static final List<String> ARTICLE =
            List.of("id", "text", "source", "file_path", "record_index", "source_sha256");

    private final RowReader articles;
    private final RowReader edits;
    private @Nullable Row edit;

    private DataSetReader(RowReader articles, RowReader edits) throws IOException {
        this.articles = articles;
        this.edits = edits;
        this.edit = edits.next();
    }

    /**
     * Opens the data set in {@code directory}, in whichever formats it is there.
     *
     * @throws DataSetMissingException if there is none, or none with edits
     */
    public static DataSetReader open(Path directory) throws IOException {
        List<? extends Column<?>> columns = ARTICLE.stream()
                .flatMap(name ->
                        Table.ARTICLES.columns().stream().filter(c -> c.name().equals(name)))
                .toList();
        RowReader articles = open(directory, Table.ARTICLES, columns);
        try {
            return new DataSetReader(articles, open(directory, Table.EDITS, Table.EDITS.columns()));
        } catch (IOException e) {
            articles.close();
            throw e;
        }
    }

    private static RowReader open(Path directory, Table<?> table, List<? extends Column<?>> columns)
            throws IOException {
        for (Format format : PREFERENCE) {
            Path file = directory.resolve(table.fileName(format));
            if (Files.exists(file)) {
                return RowReader.open(file, format, columns);
            }
        }
        throw new DataSetMissingException(table, directory);
    }

    /** The next record, or null after the last one. */
    public @Nullable StoredArticle next() throws IOException {
        Row article = articles.next();
        if (article == null) {
            if (edit != null) {
                throw new IOException("edits of " + edit.cell(0) + ", but no such article at this place");
            }
            return null;
        }
        String id = string(article, 0);
        return new StoredArticle(
                id,
                string(article, 1),
                string(article, 2),
                string(article, 3),
                (Long) article.cell(4),
                (String) article.cell(5),
                ledger(id));
    }

    private Ledger ledger(String id) throws IOException {
        List<Edit> found = new ArrayList<>();
        try {
            for (Row row = edit; row != null && id.equals(row.cell(0)); row = edit) {
                found.add(edit(row));
                edit = edits.next();
            }
            return new Ledger(found);
        } catch (IllegalArgumentException e) {
            throw new IOException("edits of " + id + ": " + e.getMessage(), e);
        }
    }

    private static Edit edit(Row row) {
        return new Edit(
                number(row, 2),
                number(row, 3),
                string(row, 4),
                string(row, 5),
                Category.valueOf(string(row, 6).toUpperCase(Locale.ROOT)),
                string(row, 7),
                row.cell(8) instanceof Double score ? score : 0);
    }

    private static int number(Row row, int column) {
        return row.cell(column) instanceof Integer number ? number : 0;
    }

    private static String string(Row row, int column) {
        return String.valueOf(row.cell(column));
    }

    @Override
    public void close() throws IOException {
        Closing.all(List.of(articles, edits));
    }
}
