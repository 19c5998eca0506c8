package dev.winnow.boilerplate.learned;

import java.util.Arrays;

/** Numbers hashes from 0 on in the order in which they come up, in open addressing without boxes. */
final class HashNumbers {
    private static final int SPREAD = 0x9e3779b9;
    private static final int FREE = -1;

    private final int[] keys;
    private final int[] numbers;
    private final int mask;
    private int size;

    /** @param most greatest number of different hashes */
    HashNumbers(int most) {
        int length = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.keys = new int[length];
        this.numbers = new int[length];
        this.mask = length - 1;
        Arrays.fill(numbers, FREE);
    }

    int of(int hash) {
        int at = ((hash * SPREAD) >>> 7) & mask;
        while (numbers[at] != FREE && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        if (numbers[at] == FREE) {
            keys[at] = hash;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** Number of different hashes so far. */
    int size() {
        return size;
    }
}
