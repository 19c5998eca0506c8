package dev.winnow.boilerplate;

import dev.winnow.model.BlockText;
import dev.winnow.model.Category;
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
    private static final int LEAST_LENGTH = 12;
    private static final String MENU = "menu-run";
    private static final double MENU_SCORE = 0.9;

    private final Document document;
    private final String language;
    private final List<Label> labels;
    private final List<Cues> cues;
    private final SentenceRules rules;
    private final List<Edit> cuts = new ArrayList<>();
    private @Nullable Speakers speakers;

    private InlineCuts(Document document, List<Label> labels, List<Cues> cues, Language language) {
        this.document = document;
        this.labels = new ArrayList<>(labels);
        this.cues = cues;
        this.rules = new SentenceRules(cues);
        this.language = language.tag();
    }

    /** The labels with the cuts inside the blocks they keep. */
    static Labelling of(Document document, List<Label> labels, List<Cues> cues, Language language) {
        InlineCuts inline = new InlineCuts(document, labels, cues, language);
        inline.removeMenus(labels.size() - 1, -1, -1);
        int first = inline.removeMenus(0, labels.size(), 1);
        for (int i = first; i < labels.size(); i++) {
            if (inline.mayBeCut(i) && inline.text(i).length() >= LEAST_LENGTH) {
                inline.look(i, i == first);
            }
        }
        return new Labelling(inline.labels, inline.cuts, null);
    }

    private boolean mayBeCut(int block) {
        return labels.get(block).kept() && !labels.get(block).isProtected();
    }

    private String text(int block) {
        return document.blocks().get(block).text();
    }

    /** Removes kept blocks that are nothing but a menu; index of the first kept one that is more, {@code end} if none is. */
    private int removeMenus(int from, int end, int step) {
        for (int i = from; i != end; i += step) {
            if (mayBeCut(i)) {
                if (CueRun.length(text(i), cues) < text(i).length()) {
                    return i;
                }
                labels.set(i, Label.remove(Category.NAVIGATION, MENU, MENU_SCORE));
            }
        }
        return end;
    }

    private void look(int block, boolean firstKept) {
        String text = text(block);
        if (!firstKept && !rules.mayHoldChaff(text)) {
            return;
        }
        List<Sentence> sentences = Sentences.of(text, language);
        @Nullable InlineChaff[] chaff = rules.chaff(text, sentences, new LineJoins(document, block));
        int menu = firstKept ? CueRun.length(text, cues) : 0;
        if (menu > 0) {
            chaff = chaff == null ? new InlineChaff[sentences.size()] : chaff;
            chaff[0] = new InlineChaff(0, menu, Category.NAVIGATION, MENU, MENU_SCORE);
        }
        if (chaff != null && !speakers().speakIn(text)) {
            take(block, sentences, chaff);
        }
    }

    private void take(int block, List<Sentence> sentences, @Nullable InlineChaff[] chaff) {
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
                boolean leads =
                        i < first || found.start() == sentences.get(first).start();
                cut(source, found, leads);
            }
        }
    }

    private static boolean isWhole(@Nullable InlineChaff chaff, Sentence sentence) {
        return chaff != null && chaff.isWhole(sentence);
    }

    private Speakers speakers() {
        if (speakers == null) {
            speakers = Speakers.of(document.blocks(), cues);
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
