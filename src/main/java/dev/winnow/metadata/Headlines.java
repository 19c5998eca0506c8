package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that is the article's headline: one that the classifier labelled so, one near the head that has the
 * words of the address's slug, the first kept line if it looks like a headline and prose follows, or the line above the
 * body for which most speaks. In doubt a line is text.
 */
final class Headlines {
    /** Lines before the first kept one, and kept lines, in which the slug's words are looked for. */
    private static final int BEFORE = 12;

    private static final int KEPT = 3;
    /** Kept lines below a headline, up to the one that shows that prose follows. */
    private static final int UNTIL_PROSE = 3;

    /** Lines above a headline that nothing but its place speaks for. */
    private static final int MENU = 2;

    private static final double SCORE = 0.8;

    private Headlines() {}

    /** Takes the headline out of the body; index of its line, -1 if there is none. */
    static int find(Verdicts verdicts, @Nullable Slug slug, int byline) {
        if (verdicts.first() < 0) {
            return -1;
        }
        int found = search(verdicts, slug, byline);
        if (found >= 0 && (!verdicts.isKept(found) || verdicts.isKeptBeside(found, found))) {
            verdicts.remove(found, Category.HEADLINE, "headline", SCORE);
        }
        return found;
    }

    private static int search(Verdicts verdicts, @Nullable Slug slug, int byline) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.category(i) == Category.HEADLINE) {
                return i;
            }
        }
        int first = verdicts.first();
        int agreeing = slug == null ? -1 : agreeing(verdicts, first, slug);
        if (agreeing >= 0) {
            return agreeing;
        }
        int evident = HeadlineEvidence.best(verdicts, byline);
        if (evident >= 0) {
            return evident;
        }
        int placed = HeadlinePlace.find(verdicts, byline);
        if (placed >= 0) {
            return placed;
        }
        boolean headline = (isUntouched(verdicts) || (first > 0 && first <= MENU))
                && LineShape.isHeadline(verdicts.line(first))
                && isOwnParagraph(verdicts.blocks(), first)
                && proseFollows(verdicts, first);
        return headline ? first : -1;
    }

    /** Whether the classifier kept every line, as of a clean article. */
    private static boolean isUntouched(Verdicts verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (!verdicts.isKept(i) && verdicts.category(i) != Category.BYLINE) {
                return false;
            }
        }
        return true;
    }

    private static int agreeing(Verdicts verdicts, int first, Slug slug) {
        int kept = 0;
        for (int i = Math.max(0, first - BEFORE); i < verdicts.size() && kept < KEPT; i++) {
            String line = verdicts.line(i);
            if (LineShape.isShort(line) && slug.agrees(line)) {
                return i;
            }
            kept += verdicts.isKept(i) ? 1 : 0;
        }
        return -1;
    }

    static boolean isOwnParagraph(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()
                || blocks.get(at + 1).paragraph() != blocks.get(at).paragraph()) {
            return true;
        }
        // Quirk: where no empty lines part paragraphs, a line is one; unless lines are wrapped at some width.
        return blocks.stream().anyMatch(block -> block.text().length() > LineShape.WRAPPED);
    }

    private static boolean proseFollows(Verdicts verdicts, int headline) {
        int kept = 0;
        for (int i = headline + 1; i < verdicts.size() && kept < UNTIL_PROSE; i++) {
            if (verdicts.isKept(i)) {
                kept++;
                if (LineShape.isProse(verdicts.line(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
