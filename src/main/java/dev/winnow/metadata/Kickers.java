package dev.winnow.metadata;

import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the short line right above the headline that names its section or topic. */
final class Kickers {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final double SCORE = 0.8;
    private static final WordList CHROME_WORDS = WordList.load("chrome-words.txt");

    private Kickers() {}

    /**
     * A kicker.
     *
     * @param section whether a menu has the same words, so that it names a section of the site
     */
    record Found(String text, boolean section) {}

    /** Finds the kicker and takes it out of the body; null if there is none. */
    static @Nullable Found find(Verdicts verdicts, int headline) {
        int at = headline - 1;
        if (at < 0 || !isKicker(verdicts, at)) {
            return null;
        }
        if (verdicts.isKept(at)) {
            verdicts.remove(at, Category.NAVIGATION, "kicker", SCORE);
        }
        return new Found(verdicts.line(at), inMenu(verdicts, at));
    }

    private static boolean isKicker(Verdicts verdicts, int at) {
        String line = verdicts.line(at);
        Category category = verdicts.category(at);
        boolean unknown = category == null || category == Category.NAVIGATION || category == Category.OTHER_BOILERPLATE;
        return unknown
                && line.length() <= LONGEST
                && line.length() >= SHORTEST
                && LineShape.words(line) >= 1
                && LineShape.words(line) <= MOST_WORDS
                && Character.isLetter(line.codePointAt(0))
                && !Character.isLowerCase(line.codePointAt(0))
                && !LineShape.endsSentence(line)
                && ",;-–@/|>»›=(".chars().noneMatch(c -> line.indexOf(c) >= 0)
                && line.chars().noneMatch(Character::isDigit)
                && !LineLabels.is("home", line)
                && Slug.words(line).stream().noneMatch(CHROME_WORDS::contains);
    }

    private static boolean inMenu(Verdicts verdicts, int at) {
        String folded = Folding.fold(verdicts.line(at));
        for (int i = 0; i < verdicts.size(); i++) {
            boolean other = i != at && !verdicts.isKept(i) && verdicts.line(i).length() <= LONGEST;
            if (other && Folding.fold(verdicts.line(i)).equals(folded)) {
                return true;
            }
        }
        return false;
    }
}
