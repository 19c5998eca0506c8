package dev.winnow.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells the lines that begin an item of a list from those that begin with a dash or a number by chance. */
final class Items {
    private static final String DASHES = "-\u2013\u2014";

    private final List<Row> rows;
    private final Set<Integer> numbers = new HashSet<>();
    /** For each dash, the lines in which it seems to stand inside a sentence less the others that begin with it. */
    private final Map<Character, Integer> goingOn = new HashMap<>();

    /** @param full whether the line with an index leaves no room for the first word of the next one */
    Items(List<Row> rows, IntPredicate full) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            String line = rows.get(i).line();
            numbers.add(RowShape.number(line));
            if (isDash(RowShape.bullet(line))) {
                boolean small = line.length() > 2 && Character.isLowerCase(line.codePointAt(2));
                goingOn.merge(line.charAt(0), small && i > 0 && full.test(i - 1) ? 1 : -1, Integer::sum);
            }
        }
    }

    private static boolean isDash(char bullet) {
        return bullet != 0 && DASHES.indexOf(bullet) >= 0;
    }

    /** Whether a line begins an item. */
    boolean beginsAt(int row) {
        String line = rows.get(row).line();
        char bullet = RowShape.bullet(line);
        if (bullet != 0) {
            return !isDash(bullet) || goingOn.getOrDefault(bullet, 0) <= 0;
        }
        int number = RowShape.number(line);
        return number >= 0 && (number <= 1 || numbers.contains(number - 1));
    }
}
