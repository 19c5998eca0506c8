package dev.winnow.metadata;

import java.util.List;
import java.util.Locale;

/** Recognises a line that speaks of a person as of the author: {@code More from Jane Doe}, {@code Jane Doe is a writer}. */
final class AuthorBox {
    private static final List<String> BEFORE = WordList.lines("author-box-before.txt");
    private static final List<String> BEHIND = WordList.lines("author-box-behind.txt");

    private AuthorBox() {}

    static boolean isAbout(String line, String name) {
        int at = line.indexOf(name);
        if (at < 0) {
            return false;
        }
        String before = line.substring(0, at).strip().toLowerCase(Locale.ROOT);
        String behind = line.substring(at + name.length()).strip().toLowerCase(Locale.ROOT);
        boolean introduced = BEFORE.stream().anyMatch(before::endsWith);
        boolean described = before.isEmpty() && BEHIND.stream().anyMatch(phrase -> startsWith(behind, phrase));
        return introduced || described;
    }

    private static boolean startsWith(String text, String phrase) {
        return text.startsWith(phrase)
                && (text.length() == phrase.length() || !Character.isLetter(text.charAt(phrase.length())));
    }
}
