package dev.winnow.pipeline;

import dev.winnow.model.Category;
import dev.winnow.model.Converted;
import dev.winnow.model.Edit;
import dev.winnow.model.Outcome;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.sink.Counts;
import java.util.EnumMap;
import java.util.Map;

/** Counts outcomes as they come; one thread at a time. */
final class RunCounts {
    private long records;
    private long rejects;
    private long edits;
    private final Map<RejectCode, Long> rejectsByCode = new EnumMap<>(RejectCode.class);
    private final Map<Category, Counts.Removed> removed = new EnumMap<>(Category.class);

    void count(Outcome outcome) {
        if (outcome instanceof Rejected rejected) {
            rejects++;
            rejectsByCode.merge(rejected.reason().code(), 1L, Long::sum);
        } else if (outcome instanceof Converted converted) {
            records++;
            converted.ledger().edits().forEach(this::count);
        }
    }

    private void count(Edit edit) {
        edits++;
        removed.merge(
                edit.category(),
                new Counts.Removed(1, edit.end() - edit.start()),
                (old, one) -> new Counts.Removed(old.edits() + 1, old.characters() + one.characters()));
    }

    Counts total(long inputs) {
        return new Counts(inputs, records, rejects, rejectsByCode, edits, removed);
    }
}
