package dev.winnow.metadata;

import dev.winnow.model.Category;
import org.jspecify.annotations.Nullable;

/** Finds the sentence or two between the headline and the line with byline or date: text that describes the article. */
final class Standfirsts {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;
    private static final int LEAST_WORDS = 6;
    private static final int BELOW = 2;
    private static final double SCORE = 0.8;

    private Standfirsts() {}

    /** The standfirst, which stays in the body; null if none stands there for sure. */
    static @Nullable String find(Verdicts verdicts, int headline, int byline) {
        int at = headline + 1;
        if (headline < 0
                || at >= verdicts.size()
                || !isStandfirst(verdicts.line(at))
                || !isAboveByline(verdicts, at, byline)) {
            return null;
        }
        if (verdicts.isKept(at) && !proseFollows(verdicts, at)) {
            return null;
        }
        if (LineShape.endsSentence(verdicts.line(at)) && verdicts.isJudgedByPlace(at)) {
            verdicts.keep(at, "standfirst", SCORE);
        }
        return verdicts.line(at);
    }

    static boolean isStandfirst(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && LineShape.words(line) >= LEAST_WORDS
                && Addresses.start(line, 0) < 0
                && line.indexOf('©') < 0;
    }

    private static boolean isAboveByline(Verdicts verdicts, int at, int byline) {
        for (int i = at + 1; i <= Math.min(at + BELOW, verdicts.size() - 1); i++) {
            boolean under = i == byline
                    || verdicts.category(i) == Category.BYLINE
                    || verdicts.category(i) == Category.DATELINE
                    || LineShape.isDateOrTime(verdicts.line(i));
            if (under) {
                return true;
            }
        }
        return false;
    }

    private static boolean proseFollows(Verdicts verdicts, int at) {
        for (int i = at + 1; i < verdicts.size(); i++) {
            if (verdicts.isKept(i) && LineShape.isProse(verdicts.line(i))) {
                return true;
            }
        }
        return false;
    }
}
