package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of the words of names and bylines. */
final class NameWords {
    /** Loaded at the first line that may be a byline. */
    private static final class Shipped {
        private static final NameWords ONLY = new NameWords();
    }

    private static final int LONGEST = 25;

    private final Vocabulary words = Vocabulary.load("bylines.tsv");
    /** The kinds that a word or phrase is of in any text: a line is asked for many of them. */
    private final Map<String, Set<WordKind>> kinds = new HashMap<>();

    private final Set<String> firstNames = new HashSet<>();

    private NameWords() {
        for (WordKind kind : WordKind.values()) {
            for (String phrase : phrases(kind)) {
                kinds.computeIfAbsent(phrase, p -> EnumSet.noneOf(WordKind.class))
                        .add(kind);
            }
        }
        for (String line : WordList.lines("first-names.txt")) {
            for (String name : line.split(" ", -1)) {
                firstNames.add(Folding.fold(name));
            }
        }
    }

    private Set<String> phrases(WordKind kind) {
        return kind == WordKind.BEGINNING
                ? words.beginnings("label", "noun", "credit", "by")
                : words.of(kind.name().toLowerCase(Locale.ROOT));
    }

    static NameWords shipped() {
        return Shipped.ONLY;
    }

    /** The kinds that a folded word or phrase is of. */
    Set<WordKind> kinds(String phrase) {
        return kinds.getOrDefault(phrase, Set.of());
    }

    boolean has(WordKind kind, String phrase) {
        return kinds(phrase).contains(kind);
    }

    /** Whether the short word stands before names in texts of this language. */
    boolean isBy(String language, String phrase) {
        return words.has("by", language, phrase) || words.has("by", "en", phrase);
    }

    /** Whether the word parts names in texts of this language only. */
    boolean isAnd(String language, Token token) {
        return words.has("and", language, token.folded());
    }

    /** Whether pages glue this word to the one behind it. */
    boolean isGluedBefore(String word) {
        return words.has("by", "en", word) || words.has("by", "de", word);
    }

    /** Whether pages glue this word to the one before it. */
    boolean isGluedBehind(String word) {
        return has(WordKind.TAIL, word);
    }

    /** Whether the token is a degree; {@code Ma} and {@code Do} are names, {@code MA} and {@code D.O.} are not. */
    boolean isDegree(Token token) {
        String text = token.text();
        boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return token.is(WordKind.DEGREE)
                && (capitals
                        || text.indexOf('.') > 0
                        || text.equals("Jr")
                        || text.equals("Sr")
                        || text.startsWith("Ph")
                        || text.startsWith("Psy"));
    }

    boolean isFirstName(Token token) {
        String name = token.folded();
        int hyphen = name.indexOf('-');
        return firstNames.contains(hyphen > 0 ? name.substring(0, hyphen) : name);
    }

    /** Whether the token looks like a word of a name: a capital, then letters. */
    static boolean isCapitalised(Token token) {
        String text = token.text();
        if (!token.isWord() || text.length() > LONGEST || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Tokens.isLetter(c) && "'’‘-‐‑.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isInitial(Token token) {
        String text = token.text();
        return text.length() == 1 || (text.endsWith(".") && text.length() <= 6);
    }

    /** The word as names are written: {@code O'BRIEN-DOE} becomes {@code O'Brien-Doe}. */
    static String titleCase(String word, boolean evenShort) {
        int letters = (int) word.chars().filter(Character::isLetter).count();
        boolean capitals = word.chars().noneMatch(Character::isLowerCase) && word.indexOf('.') < 0;
        if (!capitals || letters < (evenShort ? 3 : 4)) {
            return word;
        }
        StringBuilder cased = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < cased.length(); i++) {
            if (i == 0 || "-‐‑'’".indexOf(cased.charAt(i - 1)) >= 0) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
