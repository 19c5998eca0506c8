package dev.winnow.metadata;

import dev.winnow.model.Category;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the headline of a document by its place, where the lines above it are few: menu, kicker and trail stand above it,
 * byline, date and buttons below it, and then the text.
 */
final class HeadlinePlace {
    private static final int ABOVE = 10;
    private static final int UNDER = 8;
    private static final int MENU_WORDS = 4;
    private static final int LEAST_WORDS = 2;
    private static final int CHARACTERS = 5;
    private static final int PROSE = 70;
    private static final int RIVALS = 2;
    private static final WordList CHROME_WORDS = WordList.load("chrome-words.txt");

    /** What the classifier can call a line without having understood it. */
    private static final Set<Category> VAGUE = EnumSet.of(Category.NAVIGATION, Category.OTHER_BOILERPLATE);

    private final Verdicts verdicts;
    private final int byline;

    private HeadlinePlace(Verdicts verdicts, int byline) {
        this.verdicts = verdicts;
        this.byline = byline;
    }

    /** Index of the line in whose place only the headline stands; -1 if there is none. */
    static int find(Verdicts verdicts, int byline) {
        HeadlinePlace place = new HeadlinePlace(verdicts, byline);
        for (int i = 0; i < Math.min(ABOVE, verdicts.size() - 1); i++) {
            if (place.isHeadline(i)) {
                return i;
            }
            if (!place.isAbove(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isHeadline(int i) {
        String line = verdicts.line(i);
        if (isUnderstood(i) || isUnder(i) || !hasShape(line)) {
            return false;
        }
        int text = i + 1;
        text = behindUnder(i, text);
        boolean full = LineShape.words(line) >= MENU_WORDS;
        boolean standfirst = full && text == i + 1 && isStandfirst(text);
        if (standfirst) {
            text = behindUnder(i, text + 1);
        }
        return text < verdicts.size() && verdicts.isKept(text) && fits(i, text);
    }

    private int behindUnder(int headline, int from) {
        int i = from;
        while (i < verdicts.size() && i <= headline + UNDER && (isUnder(i) || (i > from && isButton(i)))) {
            i++;
        }
        return i;
    }

    private boolean isButton(int i) {
        return !verdicts.isKept(i) && LineShape.words(verdicts.line(i)) <= MENU_WORDS;
    }

    /** Whether enough speaks for the line, whose text begins at {@code text}. */
    private boolean fits(int i, int text) {
        boolean full = LineShape.words(verdicts.line(i)) >= MENU_WORDS;
        boolean signed = full ? text > i + 1 : isByline(i + 1);
        // Quirk: a few words at the very top are the name of the site.
        if (LineShape.words(verdicts.line(i)) <= MENU_WORDS && (i == 0 || isRivalled(i, text))) {
            return false;
        }
        boolean parted = verdicts.paragraph(i) != verdicts.paragraph(i + 1);
        boolean prose = isText(verdicts.line(text));
        boolean below = i > 0 && !verdicts.isKept(0);
        if (signed) {
            return prose || parted;
        }
        if (full) {
            return below && (prose || parted);
        }
        return below && parted && verdicts.isKept(i) && (!prose || isTaken(i, text));
    }

    /** Whether a line below could be the headline as well, so that this one may be a kicker or a site's name. */
    private boolean isRivalled(int headline, int text) {
        for (int i = headline + 1; i <= Math.min(text + RIVALS, verdicts.size() - 1); i++) {
            String line = verdicts.line(i);
            boolean apart = verdicts.paragraph(i) != verdicts.paragraph(i - 1)
                    && (i + 1 == verdicts.size() || verdicts.paragraph(i) != verdicts.paragraph(i + 1));
            if (apart && !isUnder(i) && LineShape.words(line) >= MENU_WORDS && line.length() < PROSE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text takes up a word of the line. */
    private boolean isTaken(int i, int text) {
        String line = verdicts.line(text);
        String body = SlugFolding.fold(line.substring(0, Math.min(line.length(), LineShape.WRAPPED * 4)));
        return Slug.words(SlugFolding.fold(verdicts.line(i))).stream()
                .anyMatch(word -> word.length() >= CHARACTERS && Slug.holds(body, word));
    }

    private static boolean isText(String line) {
        return line.length() >= PROSE || LineShape.isProse(line);
    }

    private boolean isStandfirst(int at) {
        return at + 1 < verdicts.size() && Standfirsts.isStandfirst(verdicts.line(at)) && isUnder(at + 1);
    }

    private static boolean hasShape(String line) {
        return LineShape.words(line) >= LEAST_WORDS
                && line.codePointCount(0, line.length()) >= CHARACTERS
                && LineShape.couldName(line)
                && Slug.words(line).stream().noneMatch(CHROME_WORDS::contains);
    }

    /** Whether the line may stand above a headline: something short, or something that the classifier knows. */
    private boolean isAbove(int i) {
        return isUnderstood(i)
                || (!verdicts.isKept(i) && LineShape.isTrail(verdicts.line(i)))
                || LineShape.words(verdicts.line(i)) <= MENU_WORDS;
    }

    private boolean isUnderstood(int i) {
        Category category = verdicts.category(i);
        return category != null && (!VAGUE.contains(category) || !verdicts.isJudgedByPlace(i));
    }

    /** Whether the line is one of those between a headline and the text: a byline, a date, buttons. */
    private boolean isUnder(int i) {
        Category category = verdicts.category(i);
        if (category != null && !VAGUE.contains(category) && category != Category.HEADLINE) {
            return true;
        }
        return isByline(i) || (isSigned(i + 1) && verdicts.byline(i) != null);
    }

    private boolean isByline(int i) {
        Category category = verdicts.category(i);
        return i == byline || category == Category.BYLINE || category == Category.DATELINE || isSigned(i);
    }

    private boolean isSigned(int i) {
        if (i >= verdicts.size()) {
            return false;
        }
        if (LineShape.isDateOrTime(verdicts.line(i))) {
            return true;
        }
        Byline read = verdicts.byline(i);
        return read != null && read.evidence().compareTo(Byline.Evidence.DATED) >= 0;
    }
}
