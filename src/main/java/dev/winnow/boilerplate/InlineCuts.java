package dev.winnow.boilerplate;

import dev.winnow.model.BlockText;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.text.Sentence;
import dev.winnow.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the chaff out of kept blocks, sentence by sentence: a link, a plea or a credit that a site glued to a paragraph.
 *
 * <p>A cut takes the white space before it along, or the one after it at the start of the block. A block of which no
 * sentence would be left is removed as a block.
 */
final class InlineCuts {
    private static final int LEAST_LENGTH = 25;

    private final Document document;
    private final String language;
    private final List<Label> labels;
    private final SentenceRules rules;
    private final List<Edit> cuts = new ArrayList<>();
    private @Nullable Speakers speakers;

    private InlineCuts(Document document, List<Label> labels, List<Cues> cues, Language language) {
        this.document = document;
        this.labels = new ArrayList<>(labels);
        this.rules = new SentenceRules(cues);
        this.language = language.tag();
    }

    /** The labels with the cuts inside the blocks they keep. */
    static Labelling of(Document document, List<Label> labels, List<Cues> cues, Language language) {
        InlineCuts inline = new InlineCuts(document, labels, cues, language);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).kept() && document.blocks().get(i).text().length() >= LEAST_LENGTH) {
                inline.look(i);
            }
        }
        return new Labelling(inline.labels, inline.cuts);
    }

    private void look(int block) {
        String text = document.blocks().get(block).text();
        List<Sentence> sentences = Sentences.of(text, language);
        @Nullable InlineChaff[] chaff = rules.chaff(text, sentences, new LineJoins(document.blocks(), block));
        if (chaff == null || speakers().speakIn(text)) {
            return;
        }
        int first = 0;
        while (first < chaff.length && isWhole(chaff[first], sentences.get(first))) {
            first++;
        }
        if (first == chaff.length) {
            InlineChaff whole = Objects.requireNonNull(chaff[0]);
            labels.set(block, Label.remove(whole.category(), whole.rule(), whole.score()));
            return;
        }
        BlockText source = BlockText.of(document, document.blocks().get(block));
        for (int i = 0; i < chaff.length; i++) {
            InlineChaff found = chaff[i];
            if (found != null) {
                cut(source, found, i <= first);
            }
        }
    }

    private static boolean isWhole(@Nullable InlineChaff chaff, Sentence sentence) {
        return chaff != null && chaff.isWhole(sentence);
    }

    private Speakers speakers() {
        if (speakers == null) {
            speakers = Speakers.of(document.blocks());
        }
        return speakers;
    }

    private void cut(BlockText source, InlineChaff chaff, boolean leads) {
        String text = source.block().text();
        int from = chaff.start();
        int to = chaff.end();
        if (leads) {
            while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
                to++;
            }
        } else {
            while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
        }
        if (source.canCut(from, to)) {
            cuts.add(source.cut(from, to, chaff.category(), chaff.rule(), chaff.score()));
        }
    }
}
