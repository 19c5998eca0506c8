package dev.winnow.boilerplate;

import dev.winnow.model.Category;
import dev.winnow.text.Sentence;
import java.util.Objects;

/**
 * A stretch of a block's text that is chaff.
 *
 * @param start UTF-16 index in the text
 * @param end index after the last one
 */
record InlineChaff(int start, int end, Category category, String rule, double score) {

    static InlineChaff of(CueHit hit, int start, int end) {
        Category category = Objects.requireNonNull(hit.cue().category());
        return new InlineChaff(start, end, category, hit.rule(), hit.score());
    }

    boolean isWhole(Sentence sentence) {
        return start == sentence.start() && end == sentence.end();
    }
}
