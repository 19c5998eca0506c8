package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import dev.winnow.model.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes the headlines and addresses of other articles out of the lines that point to them: what stands behind a READ
 * ALSO, or beside an address. A line with neither is itself the pointer, as {@code View all}.
 */
final class RelatedLinks {
    private static final int MOST = 100;
    private static final int LONGEST_LABEL = 40;
    private static final String SEPARATORS = ":：-–—>»|▶►→・•";
    private static final WordList LABELS = WordList.load("related-labels.txt");

    private RelatedLinks() {}

    /** In document order; null if nothing is pointed to. */
    static @Nullable List<Related> find(List<Block> blocks, List<Label> labels) {
        List<Related> found = new ArrayList<>();
        for (int i = 0; i < blocks.size() && found.size() < MOST; i++) {
            if (labels.get(i).category() == Category.RELATED_LINKS) {
                add(found, blocks.get(i).text());
            }
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private static void add(List<Related> found, String line) {
        int behind = behindLabel(line);
        int start = Addresses.start(line, 0);
        WebAddress address = start < 0 ? null : Addresses.at(line, start);
        String title = trim(line.substring(Math.max(0, behind), address == null ? line.length() : start));
        if (address != null) {
            addWithAddress(found, title, address);
        } else if (behind >= 0 && hasLetter(title)) {
            found.add(new Related(title, null));
        }
    }

    /** An address on a line of its own belongs to the headline before it. */
    private static void addWithAddress(List<Related> found, String title, WebAddress address) {
        Related last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (!title.isEmpty()) {
            found.add(new Related(title, address.found()));
        } else if (last != null && last.url() == null) {
            found.set(found.size() - 1, new Related(last.title(), address.found()));
        }
    }

    private static boolean hasLetter(String title) {
        return title.chars().anyMatch(Character::isLetter);
    }

    /** Where a line goes on behind its READ ALSO; -1 if there is no such label, or it is only how a sentence begins. */
    private static int behindLabel(String line) {
        int limit = Math.min(line.length(), LONGEST_LABEL);
        for (int end = limit; end > 0; end--) {
            boolean ends = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            if (ends && LABELS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
                String rest = line.substring(end).strip();
                return !rest.isEmpty() && (separates(rest) || isShouted(line.substring(0, end))) ? end : -1;
            }
        }
        return -1;
    }

    private static boolean separates(String rest) {
        return SEPARATORS.indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean isShouted(String label) {
        return label.indexOf(' ') > 0 && label.chars().noneMatch(Character::isLowerCase);
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(char c) {
        return c == ' ' || c == '(' || SEPARATORS.indexOf(c) >= 0;
    }
}
