package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that is the article's headline: one that the classifier labelled so, one near the head that has the
 * words of the address's slug, one above the byline, or the first kept line if it looks like a headline and prose
 * follows. In doubt a line is text.
 */
final class Headlines {
    /** Lines before the first kept one, and kept lines, in which the slug's words are looked for. */
    private static final int BEFORE = 12;

    private static final int KEPT = 3;
    /** Kept lines below a headline, up to the one that shows that prose follows. */
    private static final int UNTIL_PROSE = 3;

    private static final int LEAST_COMMON = 3;
    private static final double AGREEMENT = 0.6;

    private static final Set<@Nullable Category> UNDER_HEADLINE = EnumSet.of(Category.BYLINE, Category.DATELINE);
    private static final Set<@Nullable Category> UNKNOWN = EnumSet.of(Category.NAVIGATION, Category.OTHER_BOILERPLATE);

    private Headlines() {}

    /** Index of the headline's block; -1 if there is none. */
    static int find(List<Block> blocks, List<Label> labels, @Nullable Slug slug) {
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.get(i).category() == Category.HEADLINE) {
                return i;
            }
            if (first < 0 && labels.get(i).kept()) {
                first = i;
            }
        }
        if (first < 0) {
            return -1;
        }
        int agreeing = slug == null ? -1 : agreeing(blocks, labels, first, slug);
        if (agreeing >= 0) {
            return agreeing;
        }
        int above = aboveByline(blocks, labels, first);
        if (above >= 0) {
            return above;
        }
        boolean headline = LineShape.isHeadline(blocks.get(first).text())
                && isOwnParagraph(blocks, first)
                && proseFollows(blocks, labels, first);
        return headline ? first : -1;
    }

    /** A line that nobody knows, with a byline or a date line between it and the first kept line. */
    private static int aboveByline(List<Block> blocks, List<Label> labels, int first) {
        int i = first - 1;
        while (i >= 0 && UNDER_HEADLINE.contains(labels.get(i).category())) {
            i--;
        }
        boolean headline = i >= 0
                && i < first - 1
                && UNKNOWN.contains(labels.get(i).category())
                && LineShape.isHeadline(blocks.get(i).text());
        return headline ? i : -1;
    }

    private static int agreeing(List<Block> blocks, List<Label> labels, int first, Slug slug) {
        int kept = 0;
        for (int i = Math.max(0, first - BEFORE); i < blocks.size() && kept < KEPT; i++) {
            String line = blocks.get(i).text();
            if (LineShape.isShort(line) && agrees(line, slug)) {
                return i;
            }
            kept += labels.get(i).kept() ? 1 : 0;
        }
        return -1;
    }

    /** Whether most words of the one stand in the other, both ways round. */
    private static boolean agrees(String line, Slug slug) {
        Set<String> ofLine = new HashSet<>(Slug.words(SlugFolding.fold(line)));
        Set<String> ofSlug = new HashSet<>();
        slug.words().forEach(word -> ofSlug.add(SlugFolding.fold(word)));
        long common = ofSlug.stream().filter(ofLine::contains).count();
        return common >= LEAST_COMMON && common >= AGREEMENT * ofSlug.size() && common >= AGREEMENT * ofLine.size();
    }

    private static boolean isOwnParagraph(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()
                || blocks.get(at + 1).paragraph() != blocks.get(at).paragraph()) {
            return true;
        }
        // Quirk: where no empty lines part paragraphs, a line is one; unless lines are wrapped at some width.
        return blocks.stream().anyMatch(block -> block.text().length() > LineShape.WRAPPED);
    }

    private static boolean proseFollows(List<Block> blocks, List<Label> labels, int headline) {
        int kept = 0;
        for (int i = headline + 1; i < blocks.size() && kept < UNTIL_PROSE; i++) {
            if (labels.get(i).kept()) {
                kept++;
                if (LineShape.isProse(blocks.get(i).text())) {
                    return true;
                }
            }
        }
        return false;
    }
}
