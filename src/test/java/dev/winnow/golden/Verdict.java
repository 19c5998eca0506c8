package dev.winnow.golden;

import dev.winnow.model.Converted;
import java.util.ArrayList;
import java.util.List;

/**
 * What a golden case says of one line: a row {@code | line | stay | | why |} or {@code | line | go | category | why |}.
 *
 * @param category key of the category that the line goes as; empty if it stays
 */
record Verdict(String line, String category) {
    private static final int COLUMNS = 4;
    private static final int LONG = 8;
    /** First letter of Thai; the scripts without spaces lie behind it. */
    private static final int UNSPACED = 0x0e00;

    /** The rows of the first table; a bar inside a line is written {@code \|}. */
    static List<Verdict> of(List<String> markdown) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String row : markdown) {
            String[] cells = row.strip().split("(?<!\\\\)\\|", -1);
            if (row.startsWith("|") && cells.length == COLUMNS + 2) {
                String verdict = cells[2].strip();
                if (verdict.equals("stay") || verdict.equals("go")) {
                    verdicts.add(new Verdict(cells[1].strip().replace("\\|", "|"), cells[3].strip()));
                }
            }
        }
        return verdicts;
    }

    /** Whether the line stands in the text, or stood in an edit of its category. */
    boolean holds(Converted converted) {
        if (category.isEmpty()) {
            return converted.article().text().lines().anyMatch(this::isIn);
        }
        return converted.ledger().edits().stream()
                .anyMatch(edit -> edit.category().key().equals(category)
                        && edit.original().lines().anyMatch(this::isIn));
    }

    /** A single word has to be all of the line; more may be a sentence of it, also in a script without spaces. */
    private boolean isIn(String other) {
        boolean word = line.indexOf(' ') < 0
                && (line.length() < LONG || line.codePoints().allMatch(c -> c < UNSPACED));
        return word ? other.strip().equals(line) : other.contains(line);
    }
}
