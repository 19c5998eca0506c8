package dev.winnow.text;

import dev.winnow.text.Replacement.Kind;
import java.util.ArrayList;
import java.util.List;

/** Two lists of changes in a row, merged into one over the first one's line. */
final class Chain {
    /** The line between the two. */
    private final String between;

    private final List<Replacement> before;
    private final List<Replacement> after;
    private final List<Replacement> merged = new ArrayList<>();
    private int i;
    private int j;
    /** Add it to an index of the first line for the index in {@link #between}. */
    private int shift;

    Chain(String between, List<Replacement> before, List<Replacement> after) {
        this.between = between;
        this.before = before;
        this.after = after;
    }

    List<Replacement> merged() {
        while (i < before.size() || j < after.size()) {
            if (j == after.size()
                    || (i < before.size() && endOfFirst() <= after.get(j).start())) {
                Replacement first = before.get(i);
                merged.add(first);
                passFirst();
            } else if (i == before.size() || after.get(j).end() <= startOfFirst()) {
                Replacement second = after.get(j++);
                merged.add(new Replacement(second.start() - shift, second.end() - shift, second.with(), second.kind()));
            } else {
                mergeOverlapping();
            }
        }
        return merged;
    }

    private int startOfFirst() {
        return before.get(i).start() + shift;
    }

    private int endOfFirst() {
        return startOfFirst() + before.get(i).with().length();
    }

    private void passFirst() {
        Replacement first = before.get(i++);
        shift += first.with().length() - (first.end() - first.start());
    }

    /** Takes every change that overlaps with its neighbours from here on and makes one of them. */
    private void mergeOverlapping() {
        int low = Math.min(startOfFirst(), after.get(j).start());
        int start = low - shift;
        int high = low;
        Kind kind = after.get(j).kind();
        StringBuilder with = new StringBuilder();
        int copied = low;
        while (true) {
            if (j < after.size() && (after.get(j).start() < high || high == low)) {
                Replacement second = after.get(j++);
                with.append(between, copied, second.start()).append(second.with());
                copied = second.end();
                high = Math.max(high, copied);
            } else if (i < before.size() && startOfFirst() < high) {
                high = Math.max(high, endOfFirst());
                passFirst();
            } else {
                break;
            }
        }
        with.append(between, copied, high);
        merged.add(new Replacement(start, high - shift, with.toString(), kind));
    }
}
