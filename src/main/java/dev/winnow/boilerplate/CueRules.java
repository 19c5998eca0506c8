package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cue hits of a document count, by what stands around them.
 *
 * <p>A hit is supported where chaff is to be expected: before the first or after the last running text, or close to
 * another hit. An unsupported hit has to look less like a sentence.
 */
final class CueRules {
    private static final int NEAR = 2;
    /** A line longer than this is never cut by a cue. */
    static final int MOST_WORDS = 60;

    private static final double SUPPORTED_STRETCH = 1.5;
    private static final int SENTENCE = 6;
    private static final int LONG_SENTENCE = 12;
    private static final int WORDS_BESIDE_PHRASE = 4;

    private final List<BlockShape> shapes;
    private final @Nullable CueHit[] hits;
    private final int firstProse;
    private final int lastProse;

    /** @param hits one for each block, null where there is none */
    CueRules(List<BlockShape> shapes, @Nullable CueHit[] hits) {
        this.shapes = shapes;
        this.hits = hits;
        this.firstProse = proseFrom(0, 1);
        this.lastProse = proseFrom(shapes.size() - 1, -1);
    }

    /** The label that a cue gives the block; null if none does. */
    @Nullable
    Label label(int block) {
        CueHit hit = hits[block];
        if (hit == null || !counts(hit, shapes.get(block), isSupported(block))) {
            return null;
        }
        Category category = Objects.requireNonNull(hit.cue().category());
        return Label.remove(category, hit.rule(), hit.score());
    }

    /** True before the first and after the last running text of a document that has some. */
    boolean isMargin(int block) {
        return firstProse <= lastProse && (block < firstProse || block > lastProse);
    }

    private boolean isSupported(int block) {
        if (isMargin(block)) {
            return true;
        }
        for (int i = Math.max(0, block - NEAR); i <= Math.min(hits.length - 1, block + NEAR); i++) {
            CueHit near = hits[i];
            if (i != block && near != null && near.cue().place() != Place.SHORT && !near.prose()) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(CueHit hit, BlockShape shape, boolean supported) {
        Cue cue = hit.cue();
        if (shape.words() > mostWords(cue, supported)) {
            return false;
        }
        return switch (cue.place()) {
            case LINE -> supported || hit.words() > 1 || !shape.sentence();
            case LABEL -> supported || cue.category() == Category.RELATED_LINKS || !isSentence(hit, shape, SENTENCE);
            case START, SHORT -> !reports(hit, shape) && !isSentence(hit, shape, supported ? LONG_SENTENCE : SENTENCE);
        };
    }

    /** Greatest number of words of a line that the cue may cut. */
    static double mostWords(Cue cue, boolean supported) {
        return supported ? SUPPORTED_STRETCH * cue.words() : cue.words();
    }

    private static boolean reports(CueHit hit, BlockShape shape) {
        return hit.prose() && shape.words() >= hit.words() + WORDS_BESIDE_PHRASE;
    }

    /** @param words beside the phrase from which on a line that ends like a sentence is one */
    private static boolean isSentence(CueHit hit, BlockShape shape, int words) {
        return shape.sentence() && shape.words() - hit.words() >= words;
    }

    /** Index of the first block of running text from {@code from} on; beyond the other end if there is none. */
    private int proseFrom(int from, int step) {
        int i = from;
        while (i >= 0 && i < shapes.size() && !(shapes.get(i).isProse() && hits[i] == null)) {
            i += step;
        }
        return i;
    }
}
