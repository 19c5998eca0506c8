package dev.winnow.model;

import java.util.List;

/**
 * A block's text beside the source it was mended from: says which stretch of the source stands behind a stretch of the
 * text.
 *
 * @param repairs the edits inside the block, in source order
 */
public record BlockText(Block block, List<Edit> repairs) {

    /** The block with its share of the document's repairs. */
    public static BlockText of(Document document, Block block) {
        List<Edit> all = document.repairs();
        return new BlockText(block, all.subList(firstFrom(all, block.start()), firstFrom(all, block.end())));
    }

    /** Index of the first edit that starts at {@code codePoint} or after it. */
    private static int firstFrom(List<Edit> edits, int codePoint) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).start() < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Where stretches of the text stand in the source, in code points; what repairs took out at the edges of a stretch
     * belongs to it, and to the former of two that meet there.
     *
     * @param edges UTF-16 indexes in the text: start and end of each stretch in turn, ascending
     * @return start and end of each stretch in turn; -1 for one that lies inside the replacement of a repair
     */
    public int[] source(int... edges) {
        int[] source = new int[edges.length];
        int index = 0;
        int codePoint = block.start();
        int next = 0;
        for (int i = 0; i < edges.length; i++) {
            boolean start = i % 2 == 0;
            while (next < repairs.size()) {
                Edit repair = repairs.get(next);
                int at = block.text().offsetByCodePoints(index, repair.start() - codePoint);
                boolean passes = at < edges[i]
                        || (!start && at == edges[i] && repair.replacement().isEmpty());
                if (!passes) {
                    break;
                }
                index = at + repair.replacement().length();
                codePoint = repair.end();
                next++;
            }
            if (index > edges[i]) {
                source[i] = -1;
            } else {
                codePoint += block.text().codePointCount(index, edges[i]);
                index = edges[i];
                source[i] = codePoint;
            }
        }
        return source;
    }

    /** What stands in the source behind a stretch of the text that parts no repair. */
    private String original(int from, int to) {
        StringBuilder original = new StringBuilder();
        int index = 0;
        int codePoint = block.start();
        for (Edit repair : repairs) {
            int at = block.text().offsetByCodePoints(index, repair.start() - codePoint);
            int after = at + repair.replacement().length();
            if (after > to) {
                break;
            }
            if (at >= from) {
                original.append(block.text(), Math.max(index, from), at).append(repair.original());
            }
            index = after;
            codePoint = repair.end();
        }
        return original.append(block.text(), Math.max(index, from), to).toString();
    }

    /** Whether a stretch of the text can be cut: neither end lies inside the replacement of a repair. */
    public boolean canCut(int from, int to) {
        int[] source = source(from, to);
        return source[0] >= 0 && source[1] > source[0];
    }

    /**
     * The edit that takes a stretch out of the text, with what repairs took out at its edges.
     *
     * @throws IllegalArgumentException if the stretch cannot be cut
     */
    public Edit cut(int from, int to, Category category, String rule, double score) {
        int[] source = source(from, to);
        return new Edit(source[0], source[1], original(from, to), "", category, rule, score);
    }
}
