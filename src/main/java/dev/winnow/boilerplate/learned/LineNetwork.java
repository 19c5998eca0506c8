package dev.winnow.boilerplate.learned;

import java.nio.ByteBuffer;

/**
 * A small recurrent network that reads the lines of a document in both directions and says of each how likely it is
 * content: one layer of hidden units for each line, gated recurrent units up and down the
 * document, and a verdict from all of them.
 *
 * <p>Safe for use by many threads.
 */
public final class LineNetwork {
    /** A measured value counts for no more than this many standard deviations. */
    private static final float MOST = 4;
    /** Numbers before the weights in a file. */
    private static final int SIZES = 5;

    private static final int MOST_UNITS = 4096;

    private final NetworkShape shape;
    private final float[] means;
    private final float[] scales;
    private final float[] weights;
    private final NetworkRows rows;

    /**
     * The arrays are not copied.
     *
     * @param means of the measured columns
     * @param scales by which what differs from the mean is multiplied
     * @param weights laid out by {@code shape}
     */
    public LineNetwork(NetworkShape shape, float[] means, float[] scales, float[] weights) {
        if (means.length != shape.numbers() || scales.length != shape.numbers() || weights.length != shape.size()) {
            throw new IllegalArgumentException("the network does not hang together");
        }
        this.shape = shape;
        this.means = means;
        this.scales = scales;
        this.weights = weights;
        this.rows = NetworkRows.of(shape, weights);
    }

    /**
     * Log odds of each line being content.
     *
     * @param lines rows of {@link Features}: numbers first, then categories
     */
    public float[] logOdds(float[][] lines) {
        float[][] hidden = new float[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            hidden[i] = hidden(lines[i]);
        }
        float[] logOdds = new float[lines.length];
        for (int i = 0; i < lines.length; i++) {
            logOdds[i] = rows.outputBias()[0] + NetworkRows.dot(hidden[i], rows.outputs()[NetworkShape.DIRECTIONS]);
        }
        read(hidden, 0, logOdds);
        read(hidden, 1, logOdds);
        return logOdds;
    }

    /** Number of columns of a row. */
    int columns() {
        return shape.numbers() + shape.categories();
    }

    /** A row like this one, but for a column of which nothing is known. */
    float[] without(float[] row, int column) {
        float[] without = row.clone();
        without[column] = column < shape.numbers() ? means[column] : -1;
        return without;
    }

    private float[] hidden(float[] row) {
        float[] hidden = rows.hiddenBias().clone();
        float[] numbers = new float[shape.numbers()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = standard(row[j], j);
        }
        NetworkRows.add(hidden, numbers, rows.numbers());
        for (int j = 0; j < shape.categories(); j++) {
            int kind = j * shape.kinds() + kind(row[shape.numbers() + j]);
            NetworkRows.add(hidden, 1, rows.kinds()[kind]);
        }
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] = Math.max(0, hidden[k]);
        }
        return hidden;
    }

    /** The value of a measured column in standard deviations from its mean, bounded. */
    public float standard(float value, int column) {
        return Math.max(-MOST, Math.min(MOST, (value - means[column]) * scales[column]));
    }

    /** The number of a kind from 0 on; columns count from -1, which is none. */
    public int kind(float value) {
        return Math.max(0, Math.min(shape.kinds() - 1, (int) value + 1));
    }

    /** Reads the document in one direction and adds what it makes of each line. */
    private void read(float[][] hidden, int direction, float[] logOdds) {
        GatedStep gates = new GatedStep(shape.state());
        float[] state = new float[shape.state()];
        float[] input = new float[shape.gates()];
        float[] memory = new float[shape.gates()];
        for (int step = 0; step < hidden.length; step++) {
            int i = direction == 0 ? step : hidden.length - 1 - step;
            System.arraycopy(rows.inputBiases()[direction], 0, input, 0, input.length);
            NetworkRows.add(input, hidden[i], rows.inputs()[direction]);
            System.arraycopy(rows.stateBiases()[direction], 0, memory, 0, memory.length);
            NetworkRows.add(memory, state, rows.states()[direction]);
            gates.take(input, memory, state);
            logOdds[i] += NetworkRows.dot(state, rows.outputs()[direction]);
        }
    }

    /** The network as a section of a model's file: five sizes, then means, scales and weights. */
    public byte[] bytes() {
        int floats = means.length + scales.length + weights.length;
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * SIZES + Float.BYTES * floats);
        out.putInt(shape.numbers()).putInt(shape.categories()).putInt(shape.kinds());
        out.putInt(shape.hidden()).putInt(shape.state());
        out.asFloatBuffer().put(means).put(scales).put(weights);
        return out.array();
    }

    /** @throws ModelFileException if these are not the bytes of a network */
    static LineNetwork of(byte[] bytes) throws ModelFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES * SIZES) {
            throw new ModelFileException("the section of the network is cut");
        }
        int[] sizes = new int[SIZES];
        for (int i = 0; i < SIZES; i++) {
            sizes[i] = in.getInt();
            if (sizes[i] < 0 || sizes[i] > MOST_UNITS) {
                throw new ModelFileException("the network cannot have " + sizes[i] + " units");
            }
        }
        NetworkShape shape = new NetworkShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4]);
        if (in.remaining() != (long) Float.BYTES * (2L * shape.numbers() + shape.size())) {
            throw new ModelFileException("the section of the network has the wrong length");
        }
        float[] means = new float[shape.numbers()];
        float[] scales = new float[shape.numbers()];
        float[] weights = new float[shape.size()];
        in.asFloatBuffer().get(means).get(scales).get(weights);
        return new LineNetwork(shape, means, scales, weights);
    }
}
