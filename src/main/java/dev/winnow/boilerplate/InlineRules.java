package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Decides whether a cue hit in a sentence of a paragraph counts. A sentence there is more likely prose than a line is: only
 * phrases that lead somewhere or give credit count, and each only where sites glue such sentences.
 */
final class InlineRules {
    private static final Set<Category> AT_THE_END = EnumSet.of(
            Category.RELATED_LINKS,
            Category.SHARE,
            Category.PHOTO_CREDIT,
            Category.NEWSLETTER,
            Category.APP_PROMO,
            Category.PAYWALL,
            Category.COPYRIGHT,
            Category.SOURCE_ATTRIBUTION,
            Category.ADVERT);

    private static final Set<Category> AT_THE_START =
            EnumSet.of(Category.RELATED_LINKS, Category.NEWSLETTER, Category.APP_PROMO, Category.ADVERT);

    private static final Set<Category> BETWEEN = EnumSet.of(Category.RELATED_LINKS, Category.SHARE, Category.ADVERT);
    private static final Set<Category> CREDITS = EnumSet.of(Category.PHOTO_CREDIT, Category.SOURCE_ATTRIBUTION);

    private static final int MOST_TITLE_WORDS = 25;
    private static final int MOST_TITLE_WORDS_BEFORE_STOP = 14;
    private static final int MOST_CREDIT_WORDS = 10;
    private static final int MOST_CREDIT_WORDS_BEFORE_STOP = 7;
    /** Agencies are among the words that report: {@code Source: dpa}. */
    private static final int MOST_AGENCY_WORDS = 3;

    /** Words behind {@code Click here to read} and the like, beyond which a sentence says where something is explained. */
    private static final int MOST_POINTER_WORDS = 3;
    /** {@code Get a free trial.} may be what an article says of a product. */
    private static final int MOST_OFFER_WORDS = 4;

    private static final int LEAST_PLEA_WORDS = 3;
    private static final int LEAST_CERTAIN_WORDS = 4;

    /** Where in its paragraph a sentence stands; one with nothing but chaff behind it is the last. */
    enum Spot {
        FIRST,
        MIDDLE,
        LAST;

        private Set<Category> categories() {
            return switch (this) {
                case FIRST -> AT_THE_START;
                case MIDDLE -> BETWEEN;
                case LAST -> AT_THE_END;
            };
        }
    }

    private InlineRules() {}

    static boolean counts(CueHit hit, String sentence, BlockShape shape, Spot spot) {
        Category category = Objects.requireNonNull(hit.cue().category());
        if (shape.words() > hit.cue().words() || !spot.categories().contains(category)) {
            return false;
        }
        return switch (hit.cue().place()) {
            case LINE -> !isOffer(category, sentence, shape) && lineCounts(hit, category, shape);
            case LABEL ->
                (CREDITS.contains(category) ? !isCaption(hit, sentence, shape) : !beginsLower(hit, sentence))
                        && labelCounts(hit, category, shape);
            case START ->
                isNotice(category, sentence)
                        || (!hit.prose() && !isReported(hit, sentence) && pleaCounts(hit, category, sentence, spot));
            case SHORT ->
                category == Category.COPYRIGHT
                        ? hit.words() >= LEAST_PLEA_WORDS && shape.words() == hit.words()
                        : !shape.sentence() && isCredit(hit, shape);
        };
    }

    /** A single word, or two that end like a sentence, may be said; a link may be a word that no mark ends. */
    private static boolean lineCounts(CueHit hit, Category category, BlockShape shape) {
        boolean word = category == Category.ADVERT || category == Category.RELATED_LINKS;
        return shape.sentence() ? hit.words() >= LEAST_PLEA_WORDS : hit.words() > 1 || word;
    }

    private static boolean isNotice(Category category, String sentence) {
        return category == Category.COPYRIGHT && sentence.indexOf('\u00a9') >= 0;
    }

    /** A headline or a name begins with a capital, if the script has any. */
    private static boolean beginsLower(CueHit hit, String sentence) {
        int i = Folding.fold(sentence).indexOf(hit.phrase()) + hit.phrase().length();
        while (i < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(i))) {
            i++;
        }
        return i < sentence.length() && Character.isLowerCase(sentence.charAt(i)) && !sentence.startsWith("http", i);
    }

    /** Behind a label of one ideograph stands what the picture shows, unless it is a name or a slash parts them. */
    private static boolean isCaption(CueHit hit, String sentence, BlockShape shape) {
        return hit.phrase().length() == 1
                && shape.words() - hit.words() > MOST_AGENCY_WORDS
                && !sentence.contains(hit.phrase() + "/");
    }

    private static boolean labelCounts(CueHit hit, Category category, BlockShape shape) {
        int rest = shape.words() - hit.words();
        boolean stops = shape.sentence();
        if (!CREDITS.contains(category)) {
            return rest <= (stops ? MOST_TITLE_WORDS_BEFORE_STOP : MOST_TITLE_WORDS);
        }
        boolean figures = stops && category == Category.SOURCE_ATTRIBUTION;
        boolean reports = hit.prose() && rest > MOST_AGENCY_WORDS;
        return !reports && !figures && rest <= (stops ? MOST_CREDIT_WORDS_BEFORE_STOP : MOST_CREDIT_WORDS);
    }

    private static boolean isOffer(Category category, String sentence, BlockShape shape) {
        boolean told = shape.sentence() && !sentence.endsWith("?");
        return category == Category.PAYWALL && told && shape.words() <= MOST_OFFER_WORDS;
    }

    /** Where to find more is part of a text that says it with an address. */
    private static boolean isAddress(String sentence) {
        return sentence.contains("www.") || sentence.contains("://");
    }

    private static boolean pleaCounts(CueHit hit, Category category, String sentence, Spot spot) {
        BlockShape shape = BlockShape.of(sentence);
        int rest = shape.words() - hit.words();
        boolean pointer = category == Category.RELATED_LINKS;
        if (pointer && (isAddress(sentence) || (shape.sentence() && rest > MOST_POINTER_WORDS))) {
            return false;
        }
        if (isOffer(category, sentence, shape)) {
            return false;
        }
        boolean credit = category == Category.PHOTO_CREDIT;
        int least = spot == Spot.LAST && category != Category.APP_PROMO ? LEAST_PLEA_WORDS : LEAST_CERTAIN_WORDS;
        return credit || hit.words() >= least;
    }

    /** Whether a hit gives credit for a picture. */
    static boolean isCredit(CueHit hit, BlockShape shape) {
        boolean line = hit.cue().place() == Place.LINE;
        return hit.cue().category() == Category.PHOTO_CREDIT
                && (!hit.prose() || shape.words() - hit.words() <= MOST_AGENCY_WORDS)
                && shape.words() <= Math.min(hit.cue().words(), MOST_CREDIT_WORDS)
                && (!line || hit.words() > 1);
    }

    /** Whether somebody says it in the text: it stands beside a quote, or a comma follows as in {@code ..., she begged}. */
    private static boolean isReported(CueHit hit, String sentence) {
        String folded = Folding.fold(sentence);
        int end = folded.indexOf(hit.phrase()) + hit.phrase().length();
        return folded.chars().skip(end).anyMatch(BlockShape::isComma)
                || folded.chars().anyMatch(c -> "\"\u00ab\u300c".indexOf(c) >= 0);
    }
}
