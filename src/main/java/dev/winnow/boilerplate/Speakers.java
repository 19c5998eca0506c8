package dev.winnow.boilerplate;

import dev.winnow.model.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people who speak in a dialogue: labels before a colon that take turns, as {@code Question:} and {@code Answer:}.
 *
 * @param labels folded; empty if the document is no dialogue
 */
record Speakers(Set<String> labels) {
    private static final int MOST_LABEL_LENGTH = 30;
    private static final int LEAST_TURNS = 3;
    private static final int LEAST_SPEAKERS = 2;

    static Speakers of(List<Block> blocks) {
        Map<String, Integer> turns = new HashMap<>();
        for (Block block : blocks) {
            String label = label(block.text());
            if (!label.isEmpty()) {
                turns.merge(label, 1, Integer::sum);
            }
        }
        Set<String> speakers = new HashSet<>();
        turns.forEach((label, count) -> {
            if (count >= LEAST_TURNS) {
                speakers.add(label);
            }
        });
        return new Speakers(speakers.size() >= LEAST_SPEAKERS ? speakers : Set.of());
    }

    /** True if somebody speaks in this line; an address is no speech. */
    boolean speakIn(String text) {
        return !labels.isEmpty() && labels.contains(label(text)) && !text.contains("://");
    }

    private static String label(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= MOST_LABEL_LENGTH ? text.substring(0, colon) : "";
    }
}
