package dev.winnow.boilerplate;

import dev.winnow.boilerplate.InlineRules.Spot;
import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.text.Sentence;
import dev.winnow.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of a paragraph that are chaff, from its last one to its first. */
final class SentenceRules {
    /** Only labels stand in the middle of a long block; what else is chaff is close to its ends. */
    private static final int HEAD = 160;

    private static final int TAIL = 320;
    /** Length up to which the last sentence may be a credit whose cue does not stand at its start. */
    private static final int LONG_CREDIT = 100;

    private final List<Cues> cues;

    SentenceRules(List<Cues> cues) {
        this.cues = cues;
    }

    /** The chaff in each sentence, null where there is none; null if no sentence holds any. */
    @Nullable
    InlineChaff @Nullable [] chaff(String text, List<Sentence> sentences, LineJoins joins) {
        int last = sentences.size() - 1;
        @Nullable InlineChaff @Nullable [] chaff = null;
        boolean trails = true;
        for (int i = last; i >= 0; i--) {
            Sentence sentence = sentences.get(i);
            Spot spot = i == 0 ? Spot.FIRST : trails ? Spot.LAST : Spot.MIDDLE;
            InlineChaff found = isHalf(text, sentence, joins) ? null : judge(text, sentence, spot, last == 0);
            if (found != null && last == 0 && !joins.isBehindAnother()) {
                found = null;
            }
            if (found == null && i == last) {
                found = bracket(text, sentence);
            }
            if (found != null) {
                chaff = chaff == null ? new InlineChaff[sentences.size()] : chaff;
                chaff[i] = found;
            }
            trails &= found != null && found.isWhole(sentence);
        }
        return chaff;
    }

    /** A credit in brackets behind a caption that no mark ends. */
    private @Nullable InlineChaff bracket(String text, Sentence sentence) {
        int opening = text.lastIndexOf('(');
        boolean behind = text.endsWith(")") && opening > sentence.start() && text.charAt(opening - 1) == ' ';
        if (!behind || text.length() - opening > LONG_CREDIT) {
            return null;
        }
        String words = text.substring(opening);
        CueHit hit = CueHit.of(words, cues);
        return hit != null && InlineRules.isCredit(hit, BlockShape.of(words))
                ? InlineChaff.of(hit, opening, text.length())
                : null;
    }

    /** A quick look: whether a cue stands at the start, or a credit may stand anywhere in it. */
    private boolean mayBeChaff(String text, Sentence sentence, boolean credit) {
        if (credit && sentence.end() - sentence.start() <= LONG_CREDIT) {
            return true;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (isCut(text, i)) {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isCut(String text, int at) {
        for (Cues language : cues) {
            if (language.cutAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** A quicker look at a whole block, so that most of them need not be cut into sentences. */
    boolean mayHoldChaff(String text) {
        boolean open = !BlockShape.endsSentence(text);
        int end = text.length() - TAIL;
        boolean labels = text.indexOf(':') >= 0 || text.indexOf('\uff1a') >= 0;
        return text.endsWith(")")
                || Sentences.anyMayBegin(
                        text, at -> (open && at > 0) || ((labels || at <= HEAD || at >= end) && isCut(text, at)));
    }

    /** Whether the other half of the sentence may stand in the line before or after. */
    private static boolean isHalf(String text, Sentence sentence, LineJoins joins) {
        return (sentence.start() == 0 && joins.goesOnFromBefore())
                || (sentence.end() == text.length()
                        && joins.goesOnAfter()
                        && !BlockShape.of(text).sentence());
    }

    /** @param only true if there is no other sentence: then its line was judged before as a line */
    private @Nullable InlineChaff judge(String text, Sentence sentence, Spot spot, boolean only) {
        if (!mayBeChaff(text, sentence, spot == Spot.LAST)) {
            return null;
        }
        String words = text.substring(sentence.start(), sentence.end());
        InlineChaff glued = spot == Spot.FIRST && !only ? null : GluedCue.find(words, sentence.start(), cues);
        if (glued != null || only) {
            return glued;
        }
        CueHit hit = CueHit.of(words, cues);
        return hit != null && InlineRules.counts(hit, words, BlockShape.of(words), spot)
                ? InlineChaff.of(hit, sentence.start(), sentence.end())
                : null;
    }
}
