package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The other lines in which the text of a headline stands again: trails of links above the body, prose below it. */
final class Echoes {
    private static final int SHORTEST_QUOTED = 20;
    private static final String[] TRAIL_MARKS = {" > ", " » ", " / ", " › ", " | ", " - ", " – ", ": "};

    private final List<String> above = new ArrayList<>();
    private final Set<String> below = new HashSet<>();
    private final StringBuilder allBelow = new StringBuilder();

    /** @param head index of the last line above the body or of its beginning */
    Echoes(Verdicts verdicts, int head) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.line(i).length() <= 2 * LineShape.WRAPPED && !verdicts.isPlainChaff(i)) {
                String folded = Folding.fold(verdicts.line(i));
                if (i <= head) {
                    above.add(folded);
                } else {
                    below.add(folded);
                    allBelow.append(folded).append('\n');
                }
            }
        }
    }

    /** Whether the folded line stands before or behind the last mark of a trail of links, or behind a label. */
    boolean isInTrail(String folded) {
        for (String line : above) {
            int rest = line.length() - folded.length();
            boolean behind = rest > 0 && line.endsWith(folded) && isParted(line, rest, true);
            if (behind || (rest > 0 && line.startsWith(folded) && isParted(line, folded.length(), false))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last mark of its kind ends, or begins, at the index. */
    private static boolean isParted(String line, int at, boolean ends) {
        for (String mark : TRAIL_MARKS) {
            int last = line.lastIndexOf(mark);
            if (last > 0 && last == (ends ? at - mark.length() : at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a longer line below holds the folded line, and none is it. */
    boolean isQuotedBelow(String folded) {
        return folded.length() >= SHORTEST_QUOTED && !below.contains(folded) && allBelow.indexOf(folded) >= 0;
    }
}
