package dev.winnow.pipeline;

import dev.winnow.model.Article;
import dev.winnow.model.Converted;
import dev.winnow.model.Edit;
import dev.winnow.model.EditRow;
import dev.winnow.model.Outcome;
import dev.winnow.model.Rejected;
import dev.winnow.sink.Commit;
import dev.winnow.sink.Format;
import dev.winnow.sink.Table;
import dev.winnow.sink.TableSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The files of a data set while they are written: articles, edits and rejects. */
final class DataSetFiles implements OutcomeSink, Closeable {
    private final TableSink<Article> articles;
    private final TableSink<EditRow> edits;
    private final TableSink<Rejected> rejects;

    private DataSetFiles(TableSink<Article> articles, TableSink<EditRow> edits, TableSink<Rejected> rejects) {
        this.articles = articles;
        this.edits = edits;
        this.rejects = rejects;
    }

    static DataSetFiles open(Plan plan, Commit commit) throws IOException {
        return new DataSetFiles(
                TableSink.open(Table.ARTICLES, plan.formats(), commit),
                TableSink.open(Table.EDITS, plan.editFormats(), commit),
                TableSink.open(Table.REJECTS, List.of(Format.JSONL), commit));
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        if (outcome instanceof Rejected rejected) {
            rejects.write(rejected);
        } else if (outcome instanceof Converted converted) {
            articles.write(converted.article());
            writeEdits(converted);
        }
    }

    private void writeEdits(Converted converted) throws IOException {
        String id = converted.article().id().articleId();
        int seq = 0;
        for (Edit edit : converted.ledger().edits()) {
            edits.write(new EditRow(id, seq++, edit));
        }
    }

    void finish() throws IOException {
        articles.finish();
        edits.finish();
        rejects.finish();
    }

    /** Frees what is open; the commit discards files that are not finished. */
    @Override
    public void close() throws IOException {
        try (articles;
                edits) {
            rejects.close();
        }
    }
}
