package dev.winnow.pipeline;

/**
 * How much may be under way at once.
 *
 * @param bytes of documents read or being converted
 * @param documents of any size
 */
public record MemoryBudget(long bytes, int documents) {
    /** Heap that one byte of input needs at most while it is converted and written, measured with some margin. */
    private static final int HEAP_PER_BYTE = 16;

    private static final long FIXED_HEAP = 96L << 20;
    private static final int DOCUMENTS_PER_THREAD = 64;

    /** The budget that this JVM's heap allows. */
    public static MemoryBudget ofHeap(long maxHeap, int threads) {
        return new MemoryBudget(Math.max(1, (maxHeap - FIXED_HEAP) / HEAP_PER_BYTE), threads * DOCUMENTS_PER_THREAD);
    }

    boolean admits(long bytesUnderWay, int documentsUnderWay) {
        return bytesUnderWay <= bytes && documentsUnderWay <= documents;
    }
}
