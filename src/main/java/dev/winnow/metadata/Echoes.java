package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** The other lines in which the text of a headline stands again: trails of links above the body, prose below it. */
final class Echoes {
    private static final int SHORTEST_QUOTED = 20;
    private static final String[] TRAIL_MARKS = {" > ", " » ", " / ", " › ", " | ", " - ", " – ", ": "};

    /** What stands before and behind the last mark of lines that could be a trail of links or a label. */
    private final Set<String> trails = new HashSet<>();

    private final Set<String> below = new HashSet<>();
    private final StringBuilder allBelow = new StringBuilder();

    /** @param head index of the last line above the body or of its beginning */
    Echoes(Verdicts verdicts, int head) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.line(i).length() <= 2 * LineShape.WRAPPED && !verdicts.isPlainChaff(i)) {
                String folded = Folding.fold(verdicts.line(i));
                if (i <= head) {
                    addTrail(folded);
                } else {
                    below.add(folded);
                    allBelow.append(folded).append('\n');
                }
            }
        }
    }

    private void addTrail(String folded) {
        for (String mark : TRAIL_MARKS) {
            int trail = folded.lastIndexOf(mark);
            if (trail > 0) {
                trails.add(folded.substring(trail + mark.length()));
                trails.add(folded.substring(0, trail));
            }
        }
    }

    /** Whether a trail of links begins or ends with the folded line. */
    boolean isInTrail(String folded) {
        return trails.contains(folded);
    }

    /** Whether a longer line below holds the folded line, and none is it. */
    boolean isQuotedBelow(String folded) {
        return folded.length() >= SHORTEST_QUOTED && !below.contains(folded) && allBelow.indexOf(folded) >= 0;
    }
}
