package dev.winnow.boilerplate;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people who speak in a dialogue: labels before a colon that take turns, as {@code Question:} and {@code Answer:}.
 *
 * <p>A label that a cue knows is nobody's name, however often it comes: {@code Photo:}, {@code Read also:}. Only what may
 * be called after a person's part, as {@code Source:}, speaks where somebody else does.
 *
 * @param labels as written; empty if the document is no dialogue
 */
record Speakers(Set<String> labels) {
    private static final int MOST_LABEL_LENGTH = 30;
    private static final int LEAST_TURNS = 3;
    private static final int LEAST_SPEAKERS = 2;
    private static final Set<Category> PARTS =
            EnumSet.of(Category.SOURCE_ATTRIBUTION, Category.BYLINE, Category.CONTACT, Category.COMMENTS);

    /** What the cues make of a label. */
    private enum Kind {
        NAME,
        PART,
        CUE
    }

    static Speakers of(List<Block> blocks, List<Cues> cues) {
        Map<String, Integer> turns = new HashMap<>();
        for (Block block : blocks) {
            String label = label(block.text());
            if (!label.isEmpty()) {
                turns.merge(label, 1, Integer::sum);
            }
        }
        Set<String> speakers = new HashSet<>();
        int names = 0;
        for (Map.Entry<String, Integer> turn : turns.entrySet()) {
            Kind kind = turn.getValue() < LEAST_TURNS ? Kind.CUE : kind(turn.getKey(), cues);
            if (kind != Kind.CUE) {
                speakers.add(turn.getKey());
                names += kind == Kind.NAME ? 1 : 0;
            }
        }
        return new Speakers(names > 0 && speakers.size() >= LEAST_SPEAKERS ? speakers : Set.of());
    }

    /** True if somebody speaks in this line; an address is no speech. */
    boolean speakIn(String text) {
        return !labels.isEmpty() && labels.contains(label(text)) && !text.contains("://");
    }

    private static Kind kind(String label, List<Cues> cues) {
        String folded = Folding.fold(label);
        Kind[] kind = {Kind.NAME};
        for (Cues language : cues) {
            language.findAt(folded, 0, (cue, start, end) -> {
                Category category = cue.category();
                if (category != null && cue.place() == Place.LABEL && end == folded.length() && kind[0] != Kind.CUE) {
                    kind[0] = PARTS.contains(category) ? Kind.PART : Kind.CUE;
                }
            });
        }
        return kind[0];
    }

    private static String label(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= MOST_LABEL_LENGTH ? text.substring(0, colon) : "";
    }
}
