package dev.winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells the hyphens that parted words at the ends of wrapped lines from those that belong to compounds. */
final class Hyphens {

    /** What a hyphen at the end of a line is. */
    enum Role {
        /** It goes with the line end. */
        PARTS_WORD,
        /** It stays, and the word goes on. */
        OF_COMPOUND,
        /** It stays for a part left out, and a space follows. */
        HANGING
    }

    /** Compounds inside lines for one at a line end: where fewer stand inside, words were parted. */
    private static final int COMPOUNDS_FOR_ONE = 3;

    /** Joined lines for one with a hyphen at its end: compounds alone end fewer. */
    private static final int LINES_FOR_ONE = 25;

    private static final int LEAST_PARTED = 2;
    /** Letters after the hyphen that make two words begin alike. */
    private static final int ALIKE = 3;

    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "bzw", "bis", "and", "or", "to", "y", "o", "u", "e", "ou", "et", "en", "of", "och", "og");

    private final List<Row> rows;
    private final IntPredicate joined;
    private @Nullable NavigableSet<String> words;
    private int compounds;
    private boolean partsWords;

    /** @param joined whether the line with an index goes on in the next one */
    Hyphens(List<Row> rows, IntPredicate joined) {
        this.rows = rows;
        this.joined = joined;
    }

    /** The role of the hyphen that ends a line. */
    Role at(int row) {
        String line = rows.get(row).line();
        String next = rows.get(row + 1).line();
        String head = lower(line.substring(headStart(line), line.length() - 1));
        String tail = lower(next.substring(0, tailEnd(next)));
        if (CONJUNCTIONS.contains(tail) || next.startsWith("- ", tail.length())) {
            return Role.HANGING;
        }
        boolean goesOn = Character.isLowerCase(next.charAt(0)) && !head.isEmpty() && head.indexOf('-') < 0;
        return goesOn && isParted(head, tail) ? Role.PARTS_WORD : Role.OF_COMPOUND;
    }

    private boolean isParted(String head, String tail) {
        NavigableSet<String> known = words();
        if (known.contains(head + "-" + tail)) {
            return false;
        }
        String begin = head + tail.substring(0, Math.min(ALIKE, tail.length()));
        String alike = known.ceiling(begin);
        boolean stands =
                known.contains(head + tail) || (tail.length() > ALIKE && alike != null && alike.startsWith(begin));
        return stands || (partsWords && !(known.contains(head) && known.contains(tail)));
    }

    /** The words of the text that no line end parts, in lower case. */
    private NavigableSet<String> words() {
        NavigableSet<String> known = words;
        if (known == null) {
            known = new TreeSet<>();
            int parted = 0;
            int lines = 0;
            for (int i = 0; i < rows.size(); i++) {
                boolean begun = i > 0 && isParting(i - 1);
                boolean goesOn = isParting(i);
                add(rows.get(i).line(), begun, goesOn, known);
                parted += goesOn ? 1 : 0;
                lines += joined.test(i) ? 1 : 0;
            }
            partsWords = parted >= LEAST_PARTED
                    && (parted * COMPOUNDS_FOR_ONE >= compounds || parted * LINES_FOR_ONE >= lines);
            words = known;
        }
        return known;
    }

    private boolean isParting(int row) {
        return joined.test(row)
                && rows.get(row).line().endsWith("-")
                && Character.isLowerCase(rows.get(row + 1).line().charAt(0));
    }

    private void add(String line, boolean begun, boolean goesOn, NavigableSet<String> words) {
        List<String> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && isOfWord(line, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(lower(line.substring(start, i)));
                start = -1;
            }
        }
        int from = begun ? Math.min(1, found.size()) : 0;
        int to = goesOn ? found.size() - 1 : found.size();
        if (from < to) {
            words.addAll(found.subList(from, to));
        }
        for (String word : found) {
            compounds += word.indexOf('-') > 0 ? 1 : 0;
        }
    }

    private static int headStart(String line) {
        int start = line.length() - 1;
        while (start > 0 && isOfWord(line, start - 1)) {
            start--;
        }
        return start;
    }

    private static int tailEnd(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(String line, int i) {
        char unit = line.charAt(i);
        boolean hyphen = unit == '-' && i > 0 && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
        return Character.isLetter(unit) || hyphen;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
