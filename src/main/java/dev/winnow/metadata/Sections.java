package dev.winnow.metadata;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section of a site in an address: the first part of the path that is a word, but no language code, no date,
 * no id, no name that every article of the site has, and not the last part, which is the article itself.
 */
final class Sections {
    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 3;
    private static final int CODE = 2;
    private static final int LOCALE = 5;
    private static final WordList GENERIC = WordList.load("generic-sections.txt");

    private Sections() {}

    static @Nullable String find(WebAddress address) {
        List<String> segments = address.segments();
        for (String segment : segments.subList(0, Math.max(0, segments.size() - 1))) {
            String name = segment.toLowerCase(Locale.ROOT);
            if (GENERIC.contains(name) || isCode(name) || isNumber(name)) {
                continue;
            }
            return isName(name) ? name : null;
        }
        return null;
    }

    /** Whether every article of a site has this name in its address or trail. */
    static boolean isGeneric(String name) {
        return GENERIC.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isCode(String name) {
        return name.length() <= CODE || (name.length() == LOCALE && "-_".indexOf(name.charAt(CODE)) >= 0);
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '_');
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST
                && name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_')
                && Slug.words(name).size() <= MOST_WORDS;
    }
}
