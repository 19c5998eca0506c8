package dev.winnow.boilerplate.learned;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * A sum of regression trees that gives the log odds of a line being content; the result of gradient boosting (Friedman,
 * 2001).
 *
 * <p>All trees lie in the same flat arrays. A node sends a row to its first child if {@code row[feature] <= threshold},
 * else to its second. A child or a root {@code c} is a node if it is not negative, else the leaf {@code ~c}. Children
 * come after their parents, so that a walk always ends.
 */
public final class Trees {
    private final int[] roots;
    private final short[] features;
    private final float[] thresholds;
    private final int[] children;
    private final float[] means;
    private final float[] leaves;

    /**
     * The arrays are not copied.
     *
     * @param roots one for each tree
     * @param features column that each node looks at
     * @param thresholds one for each node
     * @param children two for each node
     * @param means what the training rows that reach each node get from its tree, on average
     * @param leaves log odds that each leaf adds
     * @throws IllegalArgumentException if an array has the wrong length or refers to what is not there
     */
    public Trees(int[] roots, short[] features, float[] thresholds, int[] children, float[] means, float[] leaves) {
        this.roots = roots;
        this.features = features;
        this.thresholds = thresholds;
        this.children = children;
        this.means = means;
        this.leaves = leaves;
        requireSound();
    }

    private void requireSound() {
        int nodes = features.length;
        require(thresholds.length == nodes && means.length == nodes && children.length == 2 * nodes);
        for (int root : roots) {
            require(root < nodes && ~root < leaves.length);
        }
        for (int i = 0; i < children.length; i++) {
            int child = children[i];
            require(child < 0 ? ~child < leaves.length : child > i / 2 && child < nodes);
        }
        for (short feature : features) {
            require(feature >= 0);
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("the trees do not hang together");
        }
    }

    /** Number of trees. */
    public int count() {
        return roots.length;
    }

    /** Number of columns that a row has at least. */
    public int columns() {
        int columns = 0;
        for (short feature : features) {
            columns = Math.max(columns, feature + 1);
        }
        return columns;
    }

    /** Log odds of the line with this row; values are finite. */
    public double logOdds(float[] row) {
        short[] columns = features;
        float[] limits = thresholds;
        int[] next = children;
        double sum = 0;
        for (int root : roots) {
            int at = root;
            while (at >= 0) {
                // A branch, since the processor guesses most of them right; an index would wait for each comparison.
                if (row[columns[at]] <= limits[at]) {
                    at = next[2 * at];
                } else {
                    at = next[2 * at + 1];
                }
            }
            sum += leaves[~at];
        }
        return sum;
    }

    /**
     * What each column does to the log odds of the line with this row: the change of the mean at each step down a tree
     * is given to the column that the node looks at (Saabas, 2014). With {@link #bias} they add up to the log odds.
     */
    public double[] reasons(float[] row) {
        double[] reasons = new double[row.length];
        for (int at : roots) {
            while (at >= 0) {
                int next = next(at, row);
                reasons[features[at]] += mean(next) - mean(at);
                at = next;
            }
        }
        return reasons;
    }

    /** Log odds of a line of which nothing is known. */
    public double bias() {
        double sum = 0;
        for (int root : roots) {
            sum += mean(root);
        }
        return sum;
    }

    private int next(int node, float[] row) {
        return children[2 * node + (row[features[node]] <= thresholds[node] ? 0 : 1)];
    }

    private double mean(int at) {
        return at >= 0 ? means[at] : leaves[~at];
    }

    /** The trees as a section of a model's file: three counts, then the arrays in the order of the constructor. */
    public byte[] bytes() {
        int nodes = features.length;
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * roots.length + 18 * nodes + 4 * leaves.length);
        out.putInt(roots.length).putInt(nodes).putInt(leaves.length);
        put(out, roots);
        out.asShortBuffer().put(features);
        out.position(out.position() + 2 * nodes);
        put(out, thresholds);
        put(out, children);
        put(out, means);
        put(out, leaves);
        return out.array();
    }

    /** @throws ModelFileException if these are not the bytes of trees */
    static Trees of(byte[] bytes) throws ModelFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int count = in.getInt();
            int nodes = in.getInt();
            int leafCount = in.getInt();
            if (bytes.length != 12 + 4L * count + 18L * nodes + 4L * leafCount || (count | nodes | leafCount) < 0) {
                throw new ModelFileException("the section of trees has the wrong length");
            }
            int[] roots = ints(in, count);
            short[] features = new short[nodes];
            in.asShortBuffer().get(features);
            in.position(in.position() + 2 * nodes);
            float[] thresholds = floats(in, nodes);
            int[] children = ints(in, 2 * nodes);
            float[] means = floats(in, nodes);
            return new Trees(roots, features, thresholds, children, means, floats(in, leafCount));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new ModelFileException("the trees of the model do not hang together", e);
        }
    }

    private static void put(ByteBuffer out, int[] values) {
        out.asIntBuffer().put(values);
        out.position(out.position() + 4 * values.length);
    }

    private static void put(ByteBuffer out, float[] values) {
        out.asFloatBuffer().put(values);
        out.position(out.position() + 4 * values.length);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * count);
        return values;
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] values = new float[count];
        in.asFloatBuffer().get(values);
        in.position(in.position() + 4 * count);
        return values;
    }
}
