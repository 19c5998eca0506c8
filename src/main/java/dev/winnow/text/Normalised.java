package dev.winnow.text;

import java.util.List;

/**
 * A line after its repairs.
 *
 * @param replacements the changes between the line and {@code text}, in order and without overlap
 */
public record Normalised(String text, List<Replacement> replacements) {

    /** A line after changes, which are in order and without overlap. */
    static Normalised of(String line, List<Replacement> changes) {
        Revision revision = new Revision(line);
        changes.forEach(change -> revision.replace(change.start(), change.end(), change.with(), change.kind()));
        return revision.finish();
    }

    /** The changes of two passes in a row, as changes of the first one's line. */
    Normalised then(Normalised next) {
        if (next.replacements.isEmpty()) {
            return this;
        }
        if (replacements.isEmpty()) {
            return next;
        }
        return new Normalised(next.text, new Chain(text, replacements, next.replacements).merged());
    }
}
