package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each block is worth to a window that holds it, in words: a paragraph speaks for the article around it, a fragment
 * and most of all a cue line against it.
 */
final class BlockValues {
    /** What a fragment costs in the dirtiest document. */
    private static final double COST = 4;
    /** What a line costs that stands around articles; the first few may still be between two paragraphs. */
    private static final double COST_OF_EDGE = 40;

    private static final double COST_OF_FIRST_EDGES = 10;
    private static final int FIRST_EDGES = 2;
    /** Nothing of the article comes after its comments. */
    private static final double COST_OF_COMMENTS = 200;
    /** What is left, in the dirtiest document, of a paragraph without another one near: lists of articles consist of such. */
    private static final double ALONE = 0.15;
    /** A line as long as a sentence that is none, as a list of links or a headline, counts against the article. */
    private static final double NO_SENTENCE = -0.2;

    private static final int NEAR = 2;

    private static final Set<Category> COMMENTS = EnumSet.of(Category.COMMENTS, Category.COMMENT_FORM);
    /** Categories that stand between the paragraphs of an article as well as around it. */
    private static final Set<Category> WITHIN = EnumSet.of(
            Category.PHOTO_CREDIT,
            Category.ADVERT,
            Category.NAVIGATION,
            Category.SOURCE_ATTRIBUTION,
            Category.COOKIE_NOTICE,
            Category.TAGS,
            Category.PAYWALL);

    private final List<BlockShape> shapes;
    private final @Nullable Label[] labels;
    private final double degree;
    /** Number of lines since the last paragraph that stand around articles. */
    private int edges;

    /**
     * @param labels of the cue rules; null where no cue counts
     * @param degree how dirty the document is, 0 to 1
     */
    BlockValues(List<BlockShape> shapes, @Nullable Label[] labels, double degree) {
        this.shapes = shapes;
        this.labels = labels;
        this.degree = degree;
    }

    /** Asked for each block, in order. */
    double of(int block) {
        BlockShape shape = shapes.get(block);
        Label label = labels[block];
        if (label != null) {
            boolean edge = !WITHIN.contains(label.category());
            edges += edge ? 1 : 0;
            return -degree * (edge ? costOfEdge(label) : COST);
        }
        if (isParagraph(block)) {
            edges = 0;
            return shape.words() * (hasNeighbour(block) ? 1 : 1 - degree * (1 - ALONE));
        }
        if (shape.isLong()) {
            return NO_SENTENCE * degree * shape.words();
        }
        // Items of a list and short sentences stand in articles and in chaff alike and say nothing.
        return shape.isFragment() ? -degree * COST : 0;
    }

    private double costOfEdge(Label label) {
        if (edges <= FIRST_EDGES) {
            return COST_OF_FIRST_EDGES;
        }
        return COMMENTS.contains(label.category()) ? COST_OF_COMMENTS : COST_OF_EDGE;
    }

    private boolean isParagraph(int block) {
        return labels[block] == null && shapes.get(block).isParagraph();
    }

    /** Whether another paragraph is near, cue lines aside: they may stand between any two. */
    private boolean hasNeighbour(int block) {
        return isNear(block, 1) || isNear(block, -1);
    }

    private boolean isNear(int block, int step) {
        int passed = 0;
        for (int i = block + step; i >= 0 && i < labels.length && passed < NEAR; i += step) {
            if (isParagraph(i)) {
                return true;
            }
            passed += labels[i] == null ? 1 : 0;
        }
        return false;
    }
}
