package dev.winnow.metadata;

import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the agency that a story is credited to behind its body, and the credits of its pictures. */
final class Credits {
    private static final int NEAR = 6;
    private static final int LONGEST = 120;
    private static final int LONGEST_AGENCY = 30;
    private static final int MOST = 20;
    private static final double SCORE = 0.9;
    private static final String WRAPPERS = "()（）[]【】/-–—. ";

    private Credits() {}

    /** The agency in a line of its own behind the body, or behind a word such as {@code Source:}; null if there is none. */
    static @Nullable String agency(Verdicts verdicts) {
        int to = Math.min(verdicts.size() - 1, verdicts.last() + NEAR);
        for (int i = Math.max(0, verdicts.last() - 1); i <= to; i++) {
            String line = verdicts.line(i);
            if (line.length() > LONGEST) {
                continue;
            }
            String behind = LineLabels.behind("source", line);
            String agency = known(behind == null ? line : behind);
            if (agency != null && (!verdicts.isKept(i) || verdicts.isKeptBeside(i, i))) {
                verdicts.remove(i, Category.SOURCE_ATTRIBUTION, "agency", SCORE);
                return agency;
            }
        }
        return null;
    }

    /** Takes the lines above the body that hold a date and a source: {@code 2019-05-03 10:21 来源：Harbour Post}. */
    static void removeDatedSources(Verdicts verdicts) {
        int anchor = Bylines.anchor(verdicts);
        for (int i = Math.max(0, anchor - NEAR); i < anchor; i++) {
            String line = verdicts.line(i);
            int behind = line.lastIndexOf(' ') + 1;
            boolean dated = LineShape.isDateOrTime(line) && Character.isDigit(line.charAt(0));
            if (dated && behind > 0 && LineLabels.behind("source", line.substring(behind)) != null) {
                verdicts.remove(i, Category.DATELINE, "date-line", SCORE);
            }
        }
    }

    private static @Nullable String known(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && WRAPPERS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && WRAPPERS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String name = text.substring(from, to);
        return name.length() <= LONGEST_AGENCY && Agencies.isAgency(name) ? name : null;
    }

    /** What stands behind {@code Photo:} in the lines that are labelled so, in printed order. */
    static List<String> photos(Verdicts verdicts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < verdicts.size() && found.size() < MOST; i++) {
            String line = verdicts.line(i);
            if (verdicts.category(i) != Category.PHOTO_CREDIT || line.length() > LONGEST) {
                continue;
            }
            String behind = LineLabels.behind("photo", strip(line));
            if (behind != null && !behind.isEmpty() && !found.contains(behind)) {
                found.add(behind);
            }
        }
        return found;
    }

    private static String strip(String line) {
        boolean wrapped = line.length() > 2 && "([（".indexOf(line.charAt(0)) >= 0;
        boolean closed = wrapped && ")]）".indexOf(line.charAt(line.length() - 1)) >= 0;
        return closed ? line.substring(1, line.length() - 1) : line;
    }
}
