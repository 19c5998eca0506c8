package dev.winnow.metadata;

import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: in a line that says so near the head or directly behind the body, else in a bare name
 * under the headline that something beside it confirms.
 */
final class Bylines {
    private static final int ABOVE = 60;
    private static final int BELOW = 3;
    private static final int LIST = 3;
    private static final int CLOSE = 6;
    private static final int BEHIND = 8;
    private static final int LONGEST_NAME = 80;
    private static final int NEIGHBOURS = 3;
    private static final double SCORE = 0.9;

    private final Verdicts verdicts;
    private final String language;
    private final int headline;
    private final int anchor;
    private final int from;
    private final int to;

    private Bylines(Verdicts verdicts, String language, int headline) {
        this.headline = headline;
        this.verdicts = verdicts;
        this.language = language;
        this.anchor = anchor(verdicts);
        this.from = Math.max(0, anchor - ABOVE);
        this.to = Math.min(verdicts.size() - 1, anchor + BELOW);
    }

    /**
     * A byline with its place.
     *
     * @param printed as it stands in the document; of two lines, parted by a space
     * @param line index of its first line
     */
    record Found(Byline byline, String printed, int line, int lastLine) {}

    /** The first kept line that is running text, else the first kept one. */
    static int anchor(Verdicts verdicts) {
        for (int i = Math.max(0, verdicts.first()); i < verdicts.size(); i++) {
            if (verdicts.isKept(i) && LineShape.isProse(verdicts.line(i))) {
                return i;
            }
        }
        return Math.max(0, verdicts.first());
    }

    /** The line that names the author with a word for it; it leaves the body. Null if there is none. */
    static @Nullable Found labelled(Verdicts verdicts, String language) {
        Bylines bylines = new Bylines(verdicts, language, -1);
        return verdicts.first() < 0 ? null : bylines.removed(bylines.labelled());
    }

    /** A bare name near the headline, or a byline behind the body; it leaves the body. Null if there is none. */
    static @Nullable Found other(Verdicts verdicts, String language, int headline) {
        if (verdicts.first() < 0) {
            return null;
        }
        Bylines bylines = new Bylines(verdicts, language, headline);
        Found bare = bylines.bare();
        return bylines.removed(bare == null ? bylines.behind() : bare);
    }

    private @Nullable Found removed(@Nullable Found found) {
        if (found != null) {
            remove(found);
        }
        return found;
    }

    /** The line closest above the body; none if there are many, as in a list of articles, and none is very close. */
    private @Nullable Found labelled() {
        Found closest = null;
        Set<List<String>> distinct = new HashSet<>();
        for (int i = anchor - 1; i >= from; i--) {
            Found found = labelledAt(i);
            if (found != null) {
                distinct.add(found.byline().authors());
                closest = closest == null ? found : closest;
            }
        }
        if (closest != null && (distinct.size() < LIST || closest.line() >= anchor - CLOSE)) {
            return closest;
        }
        for (int i = anchor; i <= to; i++) {
            Found found = beginsComment(verdicts.line(i)) ? null : labelledAt(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found labelledAt(int i) {
        if (verdicts.isPlainChaff(i)) {
            return null;
        }
        String line = verdicts.line(i);
        Byline byline = read(i);
        if (byline == null) {
            return null;
        }
        if (byline.evidence() == Byline.Evidence.LABELLED) {
            return new Found(byline, line, i, i);
        }
        return byline.evidence() == Byline.Evidence.LABEL_ALONE ? withNextLine(i) : null;
    }

    private @Nullable Byline read(int i) {
        String printed = verdicts.line(i);
        // Quirk: wires put "(Reporting by ...)" behind a story.
        boolean wrapped = printed.startsWith("(") && printed.indexOf(')') == printed.length() - 1;
        String line = wrapped ? printed.substring(1, printed.length() - 1) : printed;
        Byline byline = wrapped ? BylineLine.read(line, language) : verdicts.byline(i);
        return byline == null || byline.evidence().compareTo(Byline.Evidence.LABEL_ALONE) < 0
                ? UncasedByline.read(line, language)
                : byline;
    }

    private @Nullable Found withNextLine(int label) {
        if (label + 1 >= verdicts.size() || verdicts.line(label + 1).length() > LONGEST_NAME) {
            return null;
        }
        String next = verdicts.line(label + 1);
        Byline byline = BylineLine.readBelowLabel(verdicts.line(label), next, language);
        return byline != null && !byline.authors().isEmpty()
                ? new Found(byline, verdicts.line(label) + " " + next, label, label + 1)
                : null;
    }

    private @Nullable Found behind() {
        int end = Math.min(verdicts.size() - 1, verdicts.last() + BEHIND);
        for (int i = Math.max(to + 1, verdicts.last() - 1); i <= end; i++) {
            Found found = beginsComment(verdicts.line(i)) ? null : labelledAt(i);
            if (found != null && (i > verdicts.last() || found.lastLine() == i)) {
                return found;
            }
        }
        return null;
    }

    // Quirk: behind the body, "Posted by" begins a comment.
    private static boolean beginsComment(String line) {
        return line.regionMatches(true, 0, "posted", 0, "posted".length());
    }

    private @Nullable Found bare() {
        Found best = null;
        for (int i = anchor - 1; i >= from; i--) {
            best = better(best, bareAt(i));
        }
        for (int i = anchor; i <= to; i++) {
            best = better(best, bareAt(i));
        }
        return best;
    }

    private static @Nullable Found better(@Nullable Found one, @Nullable Found other) {
        return one != null
                        && (other == null
                                || one.byline()
                                                .evidence()
                                                .compareTo(other.byline().evidence())
                                        >= 0)
                ? one
                : other;
    }

    private @Nullable Found bareAt(int i) {
        if (verdicts.isPlainChaff(i)) {
            return null;
        }
        String line = verdicts.line(i);
        if (i > 0 && BylineLine.isCreditLabel(verdicts.line(i - 1))) {
            return null;
        }
        Byline byline = verdicts.byline(i);
        if (byline == null
                || byline.authors().isEmpty()
                || (i < headline && byline.evidence() != Byline.Evidence.PERSON)) {
            return null;
        }
        boolean confirmed = switch (byline.evidence()) {
            case DATED -> true;
            case PERSON ->
                (i > headline && isBesideDate(i))
                        || isNamedAgain(byline.authors().get(0), i);
            case NAME -> isNamedAgain(byline.authors().get(0), i) || isUnderHeadline(i);
            default -> false;
        };
        return confirmed ? new Found(byline, line, i, i) : null;
    }

    /** Whether the line stands close under the headline, and a date close under it. */
    private boolean isUnderHeadline(int i) {
        boolean close = headline >= 0 && i > headline && i <= headline + NEIGHBOURS;
        boolean dated = i + 1 < verdicts.size() && LineShape.isDateOrTime(verdicts.line(i + 1));
        return close
                && (dated
                        || LineShape.isDateOrTime(verdicts.line(i))
                        || (i > 0 && i - 1 > headline && LineShape.isDateOrTime(verdicts.line(i - 1))));
    }

    private boolean isBesideDate(int i) {
        return isNear(i, k -> LineShape.isDateOrTime(verdicts.line(k)));
    }

    private boolean isNear(int i, IntPredicate holds) {
        for (int k = Math.max(0, i - NEIGHBOURS); k <= Math.min(verdicts.size() - 1, i + NEIGHBOURS); k++) {
            if (k != i && holds.test(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line behind the body, or right behind this one, speaks of the person as of an author. */
    private boolean isNamedAgain(String name, int line) {
        for (int i = verdicts.size() - 1; i > line; i--) {
            if (verdicts.line(i).length() <= 4 * LONGEST_NAME && AuthorBox.isAbout(verdicts.line(i), name)) {
                return true;
            }
        }
        return false;
    }

    private void remove(Found found) {
        List<Integer> lines = new ArrayList<>();
        for (int i = found.line(); i <= found.lastLine(); i++) {
            lines.add(i);
        }
        for (int i = from; i <= to; i++) {
            if (!lines.contains(i) && isSame(found, i)) {
                lines.add(i);
            }
        }
        for (int i : lines) {
            boolean credited = verdicts.category(i) == Category.SOURCE_ATTRIBUTION;
            if (!credited && (!verdicts.isKept(i) || verdicts.isKeptBeside(i, i))) {
                verdicts.remove(i, Category.BYLINE, "byline", SCORE);
            }
        }
    }

    private boolean isSame(Found found, int i) {
        if (verdicts.line(i).length() > LONGEST_NAME) {
            return false;
        }
        Byline other = verdicts.byline(i);
        return other != null
                && other.evidence() != Byline.Evidence.LABEL_ALONE
                && !other.authors().isEmpty()
                && other.authors().equals(found.byline().authors());
    }
}
