package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import dev.winnow.model.Metadata.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article was published: in a line that names its source, else in a line at the document's edge that is
 * nothing but an address. An address inside a sentence is no source.
 */
final class Addresses {
    private static final int EDGE = 5;
    private static final int LONGEST_LABEL = 40;
    private static final String CLOSING = ".,;:!?\"'»”’>…";
    private static final WordList LABELS = WordList.load("source-labels.txt");

    private Addresses() {}

    static @Nullable WebAddress find(List<Block> blocks, List<Label> labels) {
        WebAddress alone = null;
        boolean several = false;
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            int start = start(line, 0);
            if (start < 0) {
                continue;
            }
            WebAddress address = at(line, start);
            Category category = labels.get(i).category();
            if (address != null && (category == Category.SOURCE_ATTRIBUTION || isLabel(line.substring(0, start)))) {
                return address;
            }
            boolean edge = i < EDGE || i >= blocks.size() - EDGE;
            if (address != null && edge && category != Category.RELATED_LINKS && isAlone(line)) {
                several |= alone != null && !alone.canonical().equals(address.canonical());
                alone = address;
            }
        }
        return several ? null : alone;
    }

    static Location location(WebAddress address) {
        String domain = address.hasNumericHost() ? null : PublicSuffixes.registrableDomain(address.host());
        return new Location(address.found(), address.canonical(), domain);
    }

    /** Where the first address of a line begins; -1 if there is none. */
    static int start(String line, int from) {
        int scheme = first(line, from, "://", Addresses::schemeBefore);
        int host = first(line, from, ".", Addresses::hostBefore);
        return scheme < 0 || (host >= 0 && host < scheme) ? host : scheme;
    }

    /** Says where an address begins that has its mark at {@code mark}; a negative number if none does. */
    @FunctionalInterface
    private interface Beginning {
        int before(String line, int mark);
    }

    /** The first beginning; looking for the rare marks that addresses have is many times quicker than for letters. */
    private static int first(String line, int from, String mark, Beginning beginning) {
        for (int at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1)) {
            int start = beginning.before(line, at);
            if (start >= from && (start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1)))) {
                return start;
            }
        }
        return -1;
    }

    private static int schemeBefore(String line, int mark) {
        int letters = mark > 0 && (line.charAt(mark - 1) | ' ') == 's' ? "https".length() : "http".length();
        return line.regionMatches(true, mark - letters, "https", 0, letters) ? mark - letters : -1;
    }

    private static int hostBefore(String line, int mark) {
        return line.regionMatches(true, mark - "www".length(), "www", 0, "www".length()) ? mark - "www".length() : -1;
    }

    /** The address that begins at {@code start}; null if it is malformed. */
    static @Nullable WebAddress at(String line, int start) {
        return WebAddress.parse(line.substring(start, end(line, start)));
    }

    private static int end(String line, int start) {
        int end = start;
        int open = 0;
        while (end < line.length() && inAddress(line.charAt(end))) {
            open += bracket(line.charAt(end++));
        }
        while (end > start) {
            char last = line.charAt(end - 1);
            if (CLOSING.indexOf(last) < 0 && (open >= 0 || bracket(last) >= 0)) {
                return end;
            }
            open -= bracket(last);
            end--;
        }
        return end;
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private static boolean inAddress(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && !Character.isWhitespace(c) && c != '\u00A0';
    }

    static boolean isAlone(String line) {
        int start = start(line, 0);
        return start >= 0 && !hasLetter(line, 0, start) && !hasLetter(line, end(line, start), line.length());
    }

    private static boolean hasLetter(String line, int from, int to) {
        return line.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isLabel(String before) {
        if (before.length() > LONGEST_LABEL) {
            return false;
        }
        int end = before.length();
        while (end > 0
                && !Character.isLetter(before.charAt(end - 1))
                && Character.getType(before.charAt(end - 1)) != Character.COMBINING_SPACING_MARK) {
            end--;
        }
        return LABELS.contains(before.substring(0, end).strip().toLowerCase(Locale.ROOT));
    }
}
