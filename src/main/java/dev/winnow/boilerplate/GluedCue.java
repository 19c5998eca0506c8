package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a cue that stands before the first word of a sentence without a mark between them, as in {@code READ MORE The mayor
 * left.} or {@code Share this: The mayor left.}
 *
 * <p>It is certain only where capitals or a colon part it from a sentence that begins as sentences do: with one capitalised
 * word.
 */
final class GluedCue {
    private static final Set<Category> CATEGORIES = EnumSet.of(Category.ADVERT, Category.SHARE, Category.RELATED_LINKS);
    private static final int LONGEST = 64;
    private static final int LEAST_LETTERS = 6;
    private static final int LONG_PHRASE = 3;
    /** Letters of the words that may follow a single word without belonging to it: {@code Werbung Dritter ist ...} stays. */
    private static final int LONGEST_ARTICLE = 3;

    private final String sentence;
    private @Nullable Cue best;
    private int length;
    private String phrase = "";

    private GluedCue(String sentence) {
        this.sentence = sentence;
    }

    /** The cue at the start of a sentence that begins at {@code at} in its block; null if there is none. */
    static @Nullable InlineChaff find(String sentence, int at, List<Cues> cues) {
        String start =
                sentence.substring(0, Math.min(sentence.length(), LONGEST)).stripTrailing();
        String folded = Folding.fold(start);
        if (start.isEmpty() || folded.length() != start.length() || !Character.isLetter(start.charAt(0))) {
            return null;
        }
        GluedCue glued = new GluedCue(sentence);
        for (Cues language : cues) {
            language.findAt(folded, 0, (cue, from, to) -> glued.hit(cue, folded.substring(from, to)));
        }
        return glued.chaff(at);
    }

    private @Nullable InlineChaff chaff(int at) {
        if (best == null) {
            return null;
        }
        Category category = Objects.requireNonNull(best.category());
        String rule = "cue:" + best.language() + ":" + phrase;
        return new InlineChaff(at, at + length, category, rule, best.place().score());
    }

    private void hit(Cue cue, String folded) {
        boolean colon = sentence.startsWith(":", folded.length());
        int end = folded.length() + (colon ? 1 : 0);
        String written = sentence.substring(0, folded.length());
        if (end > length
                && parts(cue, written, colon)
                && beginsSentence(end, isCapitals(written), !colon && written.indexOf(' ') < 0)) {
            best = cue;
            length = end;
            phrase = folded;
        }
    }

    private static boolean parts(Cue cue, String phrase, boolean colon) {
        if (cue.kind() != Cue.Kind.CUT || !CATEGORIES.contains(Objects.requireNonNull(cue.category()))) {
            return false;
        }
        return switch (cue.place()) {
            case LABEL -> colon && cue.category() != Category.RELATED_LINKS;
            case LINE ->
                !(colon && cue.category() == Category.RELATED_LINKS) && (isCapitals(phrase) || isAdvert(cue, phrase));
            case START, SHORT -> false;
        };
    }

    private static boolean isCapitals(String phrase) {
        return phrase.length() >= LEAST_LETTERS && phrase.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isAdvert(Cue cue, String phrase) {
        boolean word = phrase.indexOf(' ') < 0 && phrase.length() >= LEAST_LETTERS;
        return cue.category() == Category.ADVERT
                && (word || BlockShape.of(phrase).words() >= LONG_PHRASE);
    }

    /**
     * Whether a space, a capitalised word and, unless capitals part them, a word in lower case stand at {@code from}.
     *
     * @param word true if the phrase is one word: a noun may follow and belong to it, an article or a pronoun does not
     */
    private boolean beginsSentence(int from, boolean parted, boolean word) {
        int first = from + 1;
        if (!sentence.startsWith(" ", from) || !isCapitalised(first)) {
            return false;
        }
        int next = sentence.indexOf(' ', first) + 1;
        return next > 0
                && next < sentence.length()
                && (parted || Character.isLowerCase(sentence.charAt(next)))
                && (parted || !word || next - 1 - first <= LONGEST_ARTICLE);
    }

    private boolean isCapitalised(int word) {
        return word + 1 < sentence.length()
                && Character.isUpperCase(sentence.charAt(word))
                && (Character.isLowerCase(sentence.charAt(word + 1)) || sentence.charAt(word + 1) == ' ');
    }
}
