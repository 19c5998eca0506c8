package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.boilerplate.learned.CueSign;
import dev.winnow.model.Block;
import dev.winnow.model.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a document with what the cue rules say of each.
 *
 * @param shapes one for each block
 * @param labels one for each block; null where no cue counts
 * @param signs one for each block
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CueLabelling(
        List<Block> blocks,
        List<BlockShape> shapes,
        @Nullable Label[] labels,
        List<CueSign> signs) {

    /** @param cues that serve the document's language */
    static CueLabelling of(List<Block> blocks, List<Cues> cues) {
        List<BlockShape> shapes = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            shapes.add(BlockShape.of(block.text()));
        }
        Speakers speakers = Speakers.of(blocks, cues);
        @Nullable CueHit[] hits = new CueHit[blocks.size()];
        for (int i = 0; i < hits.length; i++) {
            String text = blocks.get(i).text();
            if (shapes.get(i).words() <= CueRules.MOST_WORDS && !speakers.speakIn(text)) {
                hits[i] = CueHit.of(text, shapes.get(i).words(), cues);
            }
        }
        CueRules rules = new CueRules(shapes, hits);
        @Nullable Label[] labels = new Label[hits.length];
        for (int i = 0; i < hits.length; i++) {
            labels[i] = rules.label(i);
        }
        return new CueLabelling(blocks, shapes, labels, signs(hits, labels));
    }

    private static List<CueSign> signs(@Nullable CueHit[] hits, @Nullable Label[] labels) {
        List<CueSign> signs = new ArrayList<>(hits.length);
        for (int i = 0; i < hits.length; i++) {
            CueHit hit = hits[i];
            Label label = labels[i];
            signs.add(hit == null ? CueSign.NONE : hit.sign(label == null ? null : label.category()));
        }
        return signs;
    }
}
