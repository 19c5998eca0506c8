package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Block;
import dev.winnow.model.Document;
import dev.winnow.text.CodePoints;
import java.util.List;

/**
 * How a block may go on from the block before it, and in the one after it, where a text is wrapped at some width: there a
 * sentence that looks like a whole one may be half of one.
 */
record LineJoins(Document document, int block) {
    /** A longer line is no line of a wrapped text. */
    private static final int WRAPPED = 110;

    private List<Block> blocks() {
        return document.blocks();
    }

    /** Whether the block stands on one line with the block before it. */
    boolean isBehindAnother() {
        if (block == 0 || !isSameParagraph(block - 1)) {
            return false;
        }
        int from = blocks().get(block - 1).end();
        String between =
                CodePoints.of(document.source()).slice(from, blocks().get(block).start());
        return between.indexOf('\n') < 0 && between.indexOf('\r') < 0;
    }

    /** Whether the block's first words may end a sentence of the block before it. */
    boolean goesOnFromBefore() {
        return block > 0
                && isSameParagraph(block - 1)
                && isWrapped(blocks().get(block - 1).text())
                && !BlockShape.of(blocks().get(block - 1).text()).sentence();
    }

    /** Whether the block's last words, which no mark ends, may go on in the block after it. */
    boolean goesOnAfter() {
        return block + 1 < blocks().size()
                && isSameParagraph(block + 1)
                && isWrapped(blocks().get(block).text());
    }

    private boolean isSameParagraph(int other) {
        return blocks().get(other).paragraph() == blocks().get(block).paragraph();
    }

    private static boolean isWrapped(String text) {
        return text.length() <= WRAPPED;
    }
}
