package dev.winnow.metadata;

import dev.winnow.model.Category;
import java.util.List;
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
     * @param reporters who stand between the two
     */
    record Found(String printed, @Nullable String agency, int end, List<String> reporters) {
        Found(String printed, @Nullable String agency, int end) {
            this(printed, agency, end, List.of());
        }

        private Found withReporters(String line, String language) {
            int from = Math.min(printed.length(), end);
            int to = end;
            while (from < to && "=＝-–—(（）) ".indexOf(line.charAt(to - 1)) >= 0) {
                to--;
            }
            Byline byline = UncasedByline.read(line.substring(from, to), language);
            return byline == null ? this : new Found(printed, agency, end, byline.authors());
        }
    }

    /** Cuts the dateline behind the headline and tells it; null if there is none. */
    static @Nullable Found find(Verdicts verdicts, int headline, boolean standfirst, String language) {
        int seen = 0;
        int from = Math.max(verdicts.first(), headline + (standfirst ? 2 : 1));
        for (int i = Math.max(0, from); i < verdicts.size() && seen < PARAGRAPHS; i++) {
            if (!verdicts.isKept(i)) {
                continue;
            }
            seen++;
            Found found = DatelineHead.read(verdicts.line(i));
            if (found != null && verdicts.cutHead(i, found.end(), Category.DATELINE, "dateline", SCORE)) {
                return found.withReporters(verdicts.line(i), language);
            }
        }
        return null;
    }
}
