package dev.winnow.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * The ordered edits between a decoded source and its text. Nothing but {@link #apply} makes a text, and
 * {@link #invert} gives the source back exactly.
 *
 * @param edits in source order, without overlap
 */
public record Ledger(List<Edit> edits) {

    public Ledger {
        int last = 0;
        for (Edit edit : edits) {
            if (edit.start() < last) {
                throw new IllegalArgumentException("edits overlap or are out of order at code point " + edit.start());
            }
            last = edit.end();
        }
        edits = List.copyOf(edits);
    }

    /** The text that the edits make of {@code source}. */
    public String apply(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int from = 0;
        int codePoint = 0;
        for (Edit edit : edits) {
            int at = source.offsetByCodePoints(from, edit.start() - codePoint);
            text.append(source, from, at).append(edit.replacement());
            from = expect(source, at, edit.original(), edit);
            codePoint = edit.end();
        }
        return text.append(source, from, source.length()).toString();
    }

    /** The source from which the edits made {@code text}. */
    public String invert(String text) {
        return undo(text, edit -> true);
    }

    /** The text as it would stand without the edits that {@code undone} selects. */
    public String undo(String text, Predicate<Edit> undone) {
        StringBuilder source = new StringBuilder(text.length() + text.length() / 2);
        int from = 0;
        int codePoint = 0;
        int growth = 0;
        for (Edit edit : edits) {
            int at = text.offsetByCodePoints(from, edit.start() + growth - codePoint);
            source.append(text, from, at).append(undone.test(edit) ? edit.original() : edit.replacement());
            from = expect(text, at, edit.replacement(), edit);
            growth += edit.growth();
            codePoint = edit.end() + growth;
        }
        return source.append(text, from, text.length()).toString();
    }

    private static int expect(String text, int at, String expected, Edit edit) {
        if (!text.startsWith(expected, at)) {
            throw new IllegalArgumentException(
                    "the text does not belong to this ledger: edit at code point " + edit.start() + " does not fit");
        }
        return at + expected.length();
    }
}
