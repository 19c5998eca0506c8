package dev.winnow.evaluate;

import dev.winnow.model.Edit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what the edits of a ledger leave of each line. Words that an edit only mends are left.
 *
 * <p>No alignment could tell that: one word of a menu that stays between two that go looks like chance.
 */
final class KeptLines {
    private final Iterator<Edit> edits;
    private @Nullable Edit edit;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private KeptLines(List<Edit> edits) {
        this.edits = edits.iterator();
        this.edit = next();
    }

    /** For each line of {@code source} what is left of it. */
    static List<String> of(String source, List<Edit> edits) {
        return new KeptLines(edits).of(source);
    }

    private List<String> of(String source) {
        int position = 0;
        int c;
        for (int i = 0; i < source.length(); i += Character.charCount(c)) {
            c = source.codePointAt(i);
            if (c == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!isRemoved(position)) {
                line.appendCodePoint(c);
            }
            position++;
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean isRemoved(int position) {
        while (edit != null && edit.end() <= position) {
            edit = next();
        }
        return edit != null && edit.start() <= position;
    }

    /** The next edit that takes words away; null after the last one. */
    private @Nullable Edit next() {
        while (edits.hasNext()) {
            Edit next = edits.next();
            if (Tokens.words(next.replacement()).isEmpty()
                    && !Tokens.words(next.original()).isEmpty()) {
                return next;
            }
        }
        return null;
    }
}
