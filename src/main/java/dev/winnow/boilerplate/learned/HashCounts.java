package dev.winnow.boilerplate.learned;

/** Counts how often hashes come up, in open addressing without boxes. */
final class HashCounts {
    private static final int SPREAD = 0x9e3779b9;

    private final int[] keys;
    /** Zero where no key stands. */
    private final int[] counts;

    private final int mask;

    /** @param most greatest number of different hashes */
    HashCounts(int most) {
        int size = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.keys = new int[size];
        this.counts = new int[size];
        this.mask = size - 1;
    }

    void add(int hash) {
        int at = slot(hash);
        keys[at] = hash;
        counts[at]++;
    }

    int of(int hash) {
        return counts[slot(hash)];
    }

    private int slot(int hash) {
        int at = ((hash * SPREAD) >>> 7) & mask;
        while (counts[at] > 0 && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
