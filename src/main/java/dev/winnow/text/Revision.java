package dev.winnow.text;

import dev.winnow.text.Replacement.Kind;
import java.util.ArrayList;
import java.util.List;

/** The changes of one pass over one line, as they come. */
final class Revision {
    /** Most changes kept apart; beyond, they become one, so that a hostile line costs no more than its length. */
    static final int MOST = 1000;

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<Replacement> replacements = new ArrayList<>();
    private int copied;
    private int count;

    Revision(String line) {
        this.line = line;
    }

    /** Notes a change; none may begin before the end of the one noted last. */
    void replace(int start, int end, String with, Kind kind) {
        text.append(line, copied, start).append(with);
        copied = end;
        count++;
        if (count <= MOST) {
            replacements.add(new Replacement(start, end, with, kind));
        }
    }

    Normalised finish() {
        if (count == 0) {
            return new Normalised(line, List.of());
        }
        int changed = text.length();
        text.append(line, copied, line.length());
        return new Normalised(text.toString(), count <= MOST ? replacements : List.of(whole(changed)));
    }

    private Replacement whole(int changed) {
        Replacement first = replacements.get(0);
        return new Replacement(first.start(), copied, text.substring(first.start(), changed), first.kind());
    }
}
