package dev.winnow.pipeline;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Ledger;
import dev.winnow.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a document's ledger from the labels of its blocks and the edits inside them.
 *
 * <p>A removed block takes one of the gaps beside it along, so that undoing its edit puts the line back on a line of its
 * own: the gap before it, or the gap after it where no block before it is kept. What is left between two kept blocks
 * becomes one line end, or an empty line where they stand in different paragraphs; between sentences of one line it stays
 * as it is.
 */
final class LedgerAssembly {
    private final CodePoints source;
    private final List<Block> blocks;
    private final List<Label> labels;
    private final List<Edit> inner;
    private final List<Edit> edits = new ArrayList<>();
    private int nextInner;
    /** End of what the edits and kept blocks so far account for. */
    private int done;

    private LedgerAssembly(CodePoints source, List<Block> blocks, List<Label> labels, List<Edit> inner) {
        this.source = source;
        this.blocks = blocks;
        this.labels = labels;
        this.inner = inner;
    }

    /**
     * The ledger of a document.
     *
     * @param labels one for each block
     * @param inner edits inside blocks, in source order and without overlap; those of removed blocks are left out
     */
    static Ledger assemble(CodePoints source, List<Block> blocks, List<Label> labels, List<Edit> inner) {
        return new LedgerAssembly(source, blocks, labels, inner).assemble();
    }

    private Ledger assemble() {
        int lastKept = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (labels.get(i).kept()) {
                String gap = lastKept < 0 ? "" : separator(blocks.get(lastKept), block, block.start());
                space(block.start(), gap);
                keepInner(block);
                lastKept = i;
            } else if (lastKept < 0) {
                space(block.start(), "");
                int end = i + 1 < blocks.size() ? blocks.get(i + 1).start() : block.end();
                remove(block.start(), end, labels.get(i));
            } else {
                if (leavesGap(i)) {
                    space(block.start(), separator(blocks.get(lastKept), blocks.get(nextKept(i)), block.start()));
                }
                remove(done, block.end(), labels.get(i));
            }
        }
        space(source.length(), "");
        return new Ledger(edits);
    }

    /** Whether the gap before a removed block has to part kept ones, since behind it the sentences of its line are glued. */
    private boolean leavesGap(int removed) {
        if (done == blocks.get(removed).start() || !isGlued(removed + 1)) {
            return false;
        }
        int next = nextKept(removed);
        return next < blocks.size() && isGlued(next);
    }

    /** The next kept block, or the next one that is not glued to the block before it. */
    private int nextKept(int removed) {
        int next = removed + 1;
        while (isGlued(next) && !labels.get(next).kept()) {
            next++;
        }
        return next;
    }

    private boolean isGlued(int block) {
        return block < blocks.size()
                && blocks.get(block).start() == blocks.get(block - 1).end();
    }

    /**
     * What has to stand between two kept blocks.
     *
     * @param end of the gap that is left of all between them, which begins at {@link #done}
     */
    private String separator(Block before, Block after, int end) {
        if (before.paragraph() != after.paragraph()) {
            return "\n\n";
        }
        int from = before.end();
        int to = after.start();
        return Gap.endsLine(source.slice(from, to)) ? "\n" : Gap.mended(source, done, end);
    }

    /** Makes the white space from {@link #done} to {@code end} read {@code wanted}. */
    private void space(int end, String wanted) {
        if (end > done) {
            String gap = source.slice(done, end);
            if (!gap.equals(wanted)) {
                edits.add(new Edit(done, end, gap, wanted, Category.WHITESPACE, "line-ends", 1));
            }
            done = end;
        }
    }

    private void remove(int start, int end, Label label) {
        Category category = label.category();
        if (category == null) {
            throw new IllegalArgumentException("a kept block is not removed");
        }
        edits.add(new Edit(start, end, source.slice(start, end), "", category, label.rule(), label.score()));
        done = end;
    }

    private void keepInner(Block block) {
        while (nextInner < inner.size() && inner.get(nextInner).start() < block.start()) {
            nextInner++;
        }
        while (nextInner < inner.size() && inner.get(nextInner).end() <= block.end()) {
            edits.add(inner.get(nextInner++));
        }
        done = block.end();
    }
}
