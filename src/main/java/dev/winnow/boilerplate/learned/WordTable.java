package dev.winnow.boilerplate.learned;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the words at the head of a line say for or against its being content, in one language.
 *
 * <p>A linear model of words and of pairs of neighbours, hashed into a table (Weinberger and others, 2009), so that no
 * word is stored. Safe for use by many threads.
 */
public final class WordTable {
    /** Number of weights. */
    public static final int BUCKETS = 1 << 15;

    /** Words of a line that are looked at. */
    private static final int MOST_WORDS = 40;

    private static final int FACTOR = 31;
    private static final int SPREAD_OF_WORDS = 0x9e3779b9;
    private static final int SPREAD_OF_PAIRS = 0x85ebca6b;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS);
    private static final double MOST = 6;
    private static final int HEAD = 2 * Float.BYTES;

    /** Knows no word: for a language that has no table. */
    public static final WordTable NONE = new WordTable(0, 0, new byte[BUCKETS]);

    private final float bias;
    private final float step;
    private final byte[] weights;

    private WordTable(float bias, float step, byte[] weights) {
        this.bias = bias;
        this.step = step;
        this.weights = weights;
    }

    /**
     * A table of the nearest of 255 equal steps.
     *
     * @param weights one for each bucket
     */
    public static WordTable of(float bias, float[] weights) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = Math.max(most, Float.MIN_NORMAL) / Byte.MAX_VALUE;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / step);
        }
        return new WordTable(bias, step, steps);
    }

    /** Log odds of a line with these buckets, -6 to 6; 0 for one without words. */
    public double score(int[] buckets) {
        if (buckets.length == 0) {
            return 0;
        }
        int steps = 0;
        for (int bucket : buckets) {
            steps += weights[bucket];
        }
        return Math.max(-MOST, Math.min(MOST, bias + step * steps / Math.sqrt(buckets.length)));
    }

    /** The buckets of the first words of a line, each followed by that of the pair it makes with the word before. */
    public static int[] buckets(String text) {
        return buckets(new LineScan(text).words());
    }

    static int[] buckets(LineWords words) {
        int[] buckets = new int[2 * Math.min(MOST_WORDS, words.hashes().length)];
        int before = 0;
        for (int i = 0; 2 * i < buckets.length; i++) {
            int hash = words.hashes()[i];
            buckets[2 * i] = (hash * SPREAD_OF_WORDS) >>> SHIFT;
            buckets[2 * i + 1] = ((FACTOR * before + hash) * SPREAD_OF_PAIRS) >>> SHIFT;
            before = hash;
        }
        return buckets;
    }

    /** The table as a section of a model's file: bias, size of a step, steps. */
    public byte[] bytes() {
        return ByteBuffer.allocate(HEAD + weights.length)
                .putFloat(bias)
                .putFloat(step)
                .put(weights)
                .array();
    }

    /** @throws ModelFileException if these are not the bytes of a table */
    static WordTable of(byte[] bytes) throws ModelFileException {
        if (bytes.length != HEAD + BUCKETS) {
            throw new ModelFileException("the section of words has the wrong length");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        float bias = in.getFloat();
        float step = in.getFloat();
        return new WordTable(bias, step, Arrays.copyOfRange(bytes, HEAD, bytes.length));
    }
}
