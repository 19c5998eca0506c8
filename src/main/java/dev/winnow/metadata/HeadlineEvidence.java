package dev.winnow.metadata;

import static dev.winnow.metadata.HeadlineSign.*;

import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the signs of each line above the body that could be the headline. */
final class HeadlineEvidence {
    private static final int ABOVE = 60;
    private static final int BELOW = 1;
    private static final int UNDER = 4;
    private static final int BODY_LENGTH = 300;
    private static final int FIVE = 5;
    private static final int EIGHT = 8;
    private static final int LONG_WORD = 3;
    private static final int VERY_LONG_LINE = 110;
    private static final int SHORT_HEAD_LINES = 8;
    private static final int FAR_LINES = 12;
    private static final int VERY_FAR_LINES = 30;
    private static final double LEAST = 1.8;
    private static final double LEAST_IN_SHORT_HEAD = 1.6;
    private static final WordList CHROME_WORDS = WordList.load("chrome-words.txt");

    /** Most that echoes can add to a score. */
    private static final double ECHOES = IN_TRAIL.weight() + QUOTED_BELOW.weight();

    private static final Set<@Nullable Category> NAMELESS =
            EnumSet.of(Category.NAVIGATION, Category.OTHER_BOILERPLATE, Category.HEADLINE, Category.TAGS);

    private final Verdicts verdicts;
    private final int byline;
    private final int anchor;
    private final int from;
    private final int to;
    /** The beginning of the body, folded. */
    private String body = "";

    private @Nullable Echoes echoes;
    private final Set<Integer> dates = new HashSet<>();
    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> candidates = new HashSet<>();

    HeadlineEvidence(Verdicts verdicts, int byline) {
        this.verdicts = verdicts;
        this.byline = byline;
        this.anchor = Bylines.anchor(verdicts);
        this.from = Math.max(0, anchor - ABOVE);
        this.to = Math.min(verdicts.size() - 1, anchor + BELOW);
        for (int i = from; i <= to; i++) {
            if (!verdicts.isPlainChaff(i) && LineShape.couldBeHeadline(verdicts.line(i))) {
                candidates.add(i);
            }
        }
        if (!candidates.isEmpty()) {
            gather();
        }
    }

    private void gather() {
        for (int i = from; i <= Math.min(to + UNDER, verdicts.size() - 1); i++) {
            noteShape(i);
        }
        String line = verdicts.line(anchor);
        if (verdicts.isKept(anchor) && LineShape.isProse(line)) {
            body = SlugFolding.fold(line.substring(0, Math.min(line.length(), BODY_LENGTH)));
        }
    }

    private void noteShape(int i) {
        String line = verdicts.line(i);
        if (LineShape.isDateOrTime(line)) {
            dates.add(i);
        } else if (!verdicts.isPlainChaff(i)) {
            Byline read = verdicts.byline(i);
            if (read != null && read.evidence() != Byline.Evidence.NAME) {
                names.add(i);
            }
        }
        if (names.contains(i)) {
            candidates.remove(i);
        }
    }

    /** Index of the line for which enough speaks, and most; -1 if there is none. */
    static int best(Verdicts verdicts, int byline) {
        HeadlineEvidence evidence = new HeadlineEvidence(verdicts, byline);
        int best = -1;
        double most = evidence.least();
        for (int i = evidence.from; i <= evidence.to; i++) {
            if (!evidence.candidates.contains(i)) {
                continue;
            }
            double score = evidence.score(i);
            // Looking for echoes takes longer than all the rest.
            if (score + ECHOES > most) {
                score += evidence.echoes(i);
            }
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    /** The fewer lines stand above the body, the less has to speak for one of them. */
    private double least() {
        return anchor <= SHORT_HEAD_LINES ? LEAST_IN_SHORT_HEAD : LEAST;
    }

    private double score(int i) {
        double score = 0;
        for (HeadlineSign sign : signs(i)) {
            score += sign.weight();
        }
        return score;
    }

    private double echoes(int i) {
        if (echoes == null) {
            echoes = new Echoes(verdicts, to);
        }
        String folded = Folding.fold(verdicts.line(i));
        return (echoes.isInTrail(folded) ? IN_TRAIL.weight() : 0)
                + (echoes.isQuotedBelow(folded) ? QUOTED_BELOW.weight() : 0);
    }

    private Set<HeadlineSign> signs(int i) {
        Set<HeadlineSign> signs = EnumSet.of(LINE);
        String line = verdicts.line(i);
        addShape(signs, line);
        addPlace(signs, i);
        addNeighbours(signs, i);
        addWords(signs, line);
        return signs;
    }

    private static void add(Set<HeadlineSign> signs, HeadlineSign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static void addShape(Set<HeadlineSign> signs, String line) {
        int words = LineShape.words(line);
        add(signs, FIVE_WORDS, words >= FIVE);
        add(signs, EIGHT_WORDS, words >= EIGHT);
        add(signs, VERY_LONG, line.length() > VERY_LONG_LINE);
        add(signs, FIGURE, line.chars().anyMatch(Character::isDigit));
        add(signs, SENTENCE, line.endsWith("."));
        add(signs, HEADLINE_SHAPE, LineShape.isHeadline(line));
        add(
                signs,
                CAPITALS,
                line.chars().noneMatch(Character::isLowerCase) && line.chars().anyMatch(Character::isUpperCase));
        for (String word : Slug.words(line)) {
            add(signs, CHROME, CHROME_WORDS.contains(word));
        }
    }

    private void addPlace(Set<HeadlineSign> signs, int i) {
        boolean kept = verdicts.isKept(i);
        add(signs, KNOWN_CHAFF, !kept && !NAMELESS.contains(verdicts.category(i)));
        add(signs, TOP, i == 0);
        add(signs, ADJACENT, i == anchor - 1);
        add(signs, FAR, anchor - i > FAR_LINES);
        add(signs, VERY_FAR, anchor - i > VERY_FAR_LINES);
        add(signs, OWN_PARAGRAPH, isOwnParagraph(i));
        int between = 0;
        for (int k = i + 1; k < anchor; k++) {
            between += candidates.contains(k) && LineShape.words(verdicts.line(k)) >= FIVE ? 1 : 0;
        }
        add(signs, CANDIDATES_BETWEEN, between > 0);
        add(signs, MANY_BETWEEN, between > 3);
        int menu = 0;
        for (int k = Math.max(0, i - UNDER); k < i; k++) {
            menu += LineShape.words(verdicts.line(k)) < FIVE - 1 ? 1 : 0;
            add(signs, BEHIND_CANDIDATE, candidates.contains(k) && LineShape.words(verdicts.line(k)) >= FIVE);
        }
        for (int k : candidates) {
            String other = verdicts.line(k);
            add(
                    signs,
                    LONGER_VARIANT,
                    k != i
                            && other.length() < verdicts.line(i).length()
                            && verdicts.line(i).endsWith(other));
        }
        add(signs, BEHIND_MENU, menu >= FIVE - 2);
    }

    /** Whether the paragraph ends with the line, or with bylines and dates below it. */
    private boolean isOwnParagraph(int i) {
        int k = i + 1;
        while (k < verdicts.size() && verdicts.paragraph(k) == verdicts.paragraph(i)) {
            if (!isUnder(k)) {
                return false;
            }
            k++;
        }
        return k < verdicts.size();
    }

    /** Whether the line is one of those between a headline and the text: a byline, a date, buttons. */
    private boolean isUnder(int k) {
        boolean known = !verdicts.isKept(k) && !NAMELESS.contains(verdicts.category(k));
        return dates.contains(k) || names.contains(k) || k == byline || known;
    }

    private void addNeighbours(Set<HeadlineSign> signs, int i) {
        add(signs, BYLINE_NEAR, byline > i && byline <= i + UNDER);
        add(signs, DATE_NEXT, dates.contains(i + 1));
        for (int k = i + 1; k <= i + UNDER; k++) {
            add(signs, DATE_NEAR, dates.contains(k));
            add(signs, NAME_NEAR, names.contains(k));
        }
    }

    private void addWords(Set<HeadlineSign> signs, String line) {
        int words = 0;
        int common = 0;
        for (String word : new HashSet<>(Slug.words(SlugFolding.fold(line)))) {
            if (word.length() > LONG_WORD) {
                words++;
                common += Slug.holds(body, word) ? 1 : 0;
            }
        }
        add(signs, SHARES_HALF, words > 1 && common * 2 >= words);
        add(signs, SHARES_MOST, words > 1 && common * 4 >= words * 3);
    }
}
