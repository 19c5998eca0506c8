package dev.winnow.metadata;

import dev.winnow.model.Category;
import org.jspecify.annotations.Nullable;

/** Finds the dateline at the head of the article's first or second paragraph and cuts it out of the text. */
final class Datelines {
    private static final int PARAGRAPHS = 2;
    private static final double SCORE = 0.9;

    private Datelines() {}

    /**
     * A dateline.
     *
     * @param printed without the dash behind it
     * @param agency as printed in it; null if it names none
     * @param end index of the text behind it
     */
    record Found(String printed, @Nullable String agency, int end) {}

    /** Cuts the dateline and tells it; null if there is none. */
    static @Nullable Found find(Verdicts verdicts) {
        int seen = 0;
        for (int i = Math.max(0, verdicts.first()); i < verdicts.size() && seen < PARAGRAPHS; i++) {
            if (!verdicts.isKept(i)) {
                continue;
            }
            seen++;
            Found found = DatelineHead.read(verdicts.line(i));
            if (found != null && verdicts.cutHead(i, found.end(), Category.DATELINE, "dateline", SCORE)) {
                return found;
            }
        }
        return null;
    }
}
