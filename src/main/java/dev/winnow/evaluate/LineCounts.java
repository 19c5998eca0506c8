package dev.winnow.evaluate;

/**
 * What became of the lines of documents.
 *
 * @param kept content that was kept
 * @param chaff lines beside the article that were kept
 * @param lost content that was removed
 */
public record LineCounts(long kept, long chaff, long lost) {
    static final LineCounts NONE = new LineCounts(0, 0, 0);

    double f1() {
        return Measure.ofCounts(kept, kept + chaff, kept + lost).f1();
    }

    LineCounts plus(LineCounts other) {
        return new LineCounts(kept + other.kept, chaff + other.chaff, lost + other.lost);
    }
}
