package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the headline that an address carries in its path.
 *
 * @param words lower case, in order, without ids at the ends
 */
record Slug(List<String> words) {
    private static final int LEAST_WORDS = 3;
    private static final int ID_DIGITS = 5;
    private static final int HASH_LENGTH = 8;
    private static final int LEAST_COMMON = 3;
    private static final double AGREEMENT = 0.6;
    private static final Set<String> ENDINGS = Set.of(
            "html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "ece", "amp", "story", "cms", "do", "ghtml");

    /** The last part of the path that reads like words; null if none does. */
    static @Nullable Slug of(WebAddress address) {
        List<String> segments = address.segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            List<String> words = words(segments.get(i));
            if (words.stream().filter(Slug::isWord).count() >= LEAST_WORDS) {
                return new Slug(words);
            }
        }
        return null;
    }

    static List<String> words(String segment) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= segment.length(); i++) {
            if (i == segment.length() || !inWord(segment.charAt(i))) {
                if (i > start) {
                    words.add(segment.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        if (!words.isEmpty() && segment.indexOf('.') >= 0 && ENDINGS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return withoutIds(words);
    }

    /** Whether a text, folded as slugs are, holds a folded word. */
    static boolean holds(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !inWord(text.charAt(at - 1))) && (end == text.length() || !inWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> withoutIds(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && isId(words.get(from))) {
            from++;
        }
        while (from < to && isId(words.get(to - 1))) {
            to--;
        }
        return List.copyOf(words.subList(from, to));
    }

    private static boolean isId(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return digits == word.length() ? digits >= ID_DIGITS : digits > 1 && word.length() >= HASH_LENGTH;
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLetter);
    }

    /** Whether most words of the one stand in the other, both ways round. */
    boolean agrees(String line) {
        Set<String> ofLine = new HashSet<>(words(SlugFolding.fold(line)));
        Set<String> ofSlug = new HashSet<>();
        words.forEach(word -> ofSlug.add(SlugFolding.fold(word)));
        long common = ofSlug.stream().filter(ofLine::contains).count();
        return common >= LEAST_COMMON && common >= AGREEMENT * ofSlug.size() && common >= AGREEMENT * ofLine.size();
    }

    /** The words as a headline: the first one capitalised, the rest as the address has them. */
    String title() {
        String text = String.join(" ", words);
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
