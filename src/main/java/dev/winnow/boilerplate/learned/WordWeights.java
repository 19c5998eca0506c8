package dev.winnow.boilerplate.learned;

import java.nio.ByteBuffer;

/** Weights of words, found by a hash of the word: words that share a bucket share a weight (Weinberger and others, 2009). */
public final class WordWeights {
    private final byte[] weights;
    private final float scale;

    /**
     * The array is not copied.
     *
     * @param weights one for each bucket, in steps of {@code scale}; their number is a power of two
     */
    public WordWeights(byte[] weights, float scale) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("the number of buckets is no power of two");
        }
        this.weights = weights;
        this.scale = scale;
    }

    /** The weights, rounded to steps of a 127th of the greatest. */
    public static WordWeights of(double[] weights) {
        double greatest = 0;
        for (double weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        float scale = (float) (greatest / Byte.MAX_VALUE);
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = greatest == 0 ? 0 : (byte) StrictMath.rint(weights[i] / greatest * Byte.MAX_VALUE);
        }
        return new WordWeights(steps, scale);
    }

    /** Number of the bucket of a word with this hash, as {@link String#hashCode} gives it. */
    public int bucket(int hash) {
        int mixed = hash * 0x9e3779b9;
        return (mixed ^ mixed >>> 15) & (weights.length - 1);
    }

    /** Weight of a word with this hash. */
    public float weight(int hash) {
        return weights[bucket(hash)] * scale;
    }

    /** The weights as a section of a model's file: the scale, then one byte for each bucket. */
    public byte[] bytes() {
        return ByteBuffer.allocate(4 + weights.length)
                .putFloat(scale)
                .put(weights)
                .array();
    }

    /** @throws ModelFileException if these are not the bytes of such weights */
    static WordWeights of(byte[] bytes) throws ModelFileException {
        if (bytes.length < 5 || Integer.bitCount(bytes.length - 4) != 1) {
            throw new ModelFileException("the section of words has the wrong length");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        float scale = in.getFloat();
        byte[] weights = new byte[in.remaining()];
        in.get(weights);
        return new WordWeights(weights, scale);
    }
}
