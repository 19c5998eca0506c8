package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import dev.winnow.model.Label;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a block is that the model removes: what a cue phrase in it says, or the heading above it, or its place. */
final class RemovalCategories {
    /** Categories whose lines head others of the same kind. */
    private static final Set<Category> HEADINGS =
            EnumSet.of(Category.RELATED_LINKS, Category.COMMENTS, Category.COMMENT_FORM, Category.TAGS);

    private static final int FAR = 12;

    private final CueLabelling cued;
    private final boolean[] kept;
    private final int firstKept;

    RemovalCategories(CueLabelling cued, boolean[] kept) {
        this.cued = cued;
        this.kept = kept;
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        this.firstKept = first;
    }

    /** The label of a block that is not kept and that no cue removes. */
    Label removal(int block, double score) {
        Category hit = cued.signs().get(block).hit();
        if (hit != null) {
            return Label.remove(hit, "model+cue", score);
        }
        Category heading = mayBeHeaded(block) ? heading(block) : null;
        if (heading != null) {
            return Label.remove(heading, "model+heading", score);
        }
        Category place = block < firstKept ? Category.NAVIGATION : Category.OTHER_BOILERPLATE;
        return Label.remove(place, "model", score);
    }

    /** Before the article, short lines under a heading are a menu. */
    private boolean mayBeHeaded(int block) {
        return block > firstKept || cued.shapes().get(block).isLong();
    }

    /** The category of the last heading above, if nothing was kept since; null if there is none near. */
    private @Nullable Category heading(int block) {
        for (int i = block - 1; i >= 0 && i >= block - FAR && !kept[i]; i--) {
            Label label = cued.labels()[i];
            if (label != null) {
                Category category = label.category();
                return category != null && HEADINGS.contains(category)
                        ? category == Category.COMMENT_FORM ? Category.COMMENTS : category
                        : null;
            }
        }
        return null;
    }
}
