package dev.winnow.boilerplate.learned;

/**
 * Gives each hash a place of its own in a table, by open addressing. Known and new hashes take the same way: which of them
 * comes next nobody can foretell, and a wrong guess of the processor costs more than the look-up.
 */
final class HashPlaces {
    private static final int SPREAD = 0x9e3779b9;
    /** Stands in the table for the hash 0, which marks a free place there. */
    private static final int ZERO = 1;

    private static final int MOST_STEPS = 32;

    private final int[] keys;
    private final int shift;

    /** @param most greatest number of different hashes */
    HashPlaces(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most)) + 1;
        this.keys = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** The place of a hash, from 0 on; two that were made to meet share one. */
    int of(int hash) {
        int key = hash == 0 ? ZERO : hash;
        int at = (key * SPREAD) >>> shift;
        for (int step = 0; step < MOST_STEPS && keys[at] != 0 && keys[at] != key; step++) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        return at;
    }

    /** Number of places, taken or not. */
    int size() {
        return keys.length;
    }
}
