package dev.winnow.metadata;

import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the section of the site in the way to the page: {@code Home > Politics > Local}, {@code Sie sind hier: ...}. */
final class Trails {
    private static final int ABOVE = 60;
    private static final int LONGEST = 250;
    private static final int LONGEST_SECTION = 40;
    private static final double SCORE = 0.9;
    private static final String[] MARKS = {" > ", " » ", " › ", " / ", " → ", "＞", " >> ", ">", "»", "›"};

    private Trails() {}

    /** The section as printed; the trail's line becomes navigation. Null if there is no trail above the body. */
    static @Nullable String find(Verdicts verdicts, @Nullable String headline) {
        int to = Bylines.anchor(verdicts);
        for (int i = to; i >= Math.max(0, to - ABOVE); i--) {
            String line = verdicts.line(i);
            String section = line.length() > LONGEST ? null : section(line, headline);
            if (section != null && (!verdicts.isKept(i) || verdicts.isKeptBeside(i, i))) {
                if (verdicts.isKept(i)) {
                    verdicts.remove(i, Category.NAVIGATION, "trail", SCORE);
                }
                return section.isEmpty() ? null : section;
            }
        }
        return null;
    }

    /** The section that the line names, empty if it is a trail without one; null if the line is no trail. */
    private static @Nullable String section(String line, @Nullable String headline) {
        String behind = LineLabels.behind("trail", line);
        List<String> parts = parts(behind == null ? line : behind);
        boolean home = LineLabels.is("home", parts.get(0));
        if (parts.size() < 2 || (!home && behind == null)) {
            return null;
        }
        int at = home || isSite(parts.get(0)) ? 1 : 0;
        while (at + 1 < parts.size() && Sections.isGeneric(parts.get(at))) {
            at++;
        }
        String section = parts.get(at);
        boolean last = at == parts.size() - 1;
        boolean title = headline != null && Folding.fold(headline).startsWith(Folding.fold(section));
        boolean fits = !section.isEmpty()
                && section.length() <= LONGEST_SECTION
                && !Sections.isGeneric(section)
                && !section.endsWith("...")
                && !section.endsWith("…")
                && !title
                && !(last && LineShape.words(section) > 3);
        return fits ? section : "";
    }

    private static boolean isSite(String part) {
        return part.endsWith("网") || part.endsWith("網") || part.indexOf('.') > 0;
    }

    private static List<String> parts(String text) {
        for (String mark : MARKS) {
            if (text.contains(mark)) {
                return split(text, mark);
            }
        }
        return List.of(text);
    }

    private static List<String> split(String text, String mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
            parts.add(text.substring(start, at).strip());
            start = at + mark.length();
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
