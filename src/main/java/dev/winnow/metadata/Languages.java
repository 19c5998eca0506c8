package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text: by its script, and where several languages share it, by its trigrams. */
final class Languages {
    /** Fewer letters than this say nothing. */
    private static final int LEAST_LETTERS = 20;

    private static final double LEAST_SCORE = 0.7;
    /** Names and a few words look like many languages. */
    private static final int FEW_LETTERS = 60;

    private static final double LEAST_SCORE_OF_FEW = 0.9;
    /** So much of a text has to be in the script of its language. */
    private static final double LEAST_SHARE = 0.5;
    /** A text of which more than a third clearly speaks another language than the rest has none. */
    private static final double LEAST_AGREEMENT = 0.66;
    /** Neighbouring trigrams share letters, so they are worth about half of what independent ones would be. */
    private static final double DEPENDENCE = 2;
    /** A trigram of real text is worth about 28 steps in its language; mere letters stay far below. */
    private static final int LEAST_STEPS = 12;
    /** A language this far behind takes nothing from the score. */
    private static final int FAR = 500;
    /** Letters of a part of a text that may speak another language than the rest. */
    private static final int PART = 150;
    /** A part speaks another language if that one is ahead by so much in it. */
    private static final int CLEAR = 250;
    /** Japanese has kana between its Chinese characters. */
    private static final int HAN_FOR_ONE_KANA = 10;

    private static final double ROUNDING = 10_000;

    private final Map<Script, LanguageProfile> profiles = new EnumMap<>(Script.class);

    Language of(List<Block> blocks) {
        return of(Sample.of(blocks));
    }

    Language of(String text) {
        return of(Sample.of(text));
    }

    private Language of(Sample sample) {
        int total = 0;
        Script first = Script.LATIN;
        for (Script script : Script.values()) {
            total += sample.weight(script);
            if (sample.weight(script) > sample.weight(first)) {
                first = script;
            }
        }
        int han = sample.weight(Script.HAN);
        int kana = sample.weight(Script.KANA);
        if (first == Script.HAN && kana * HAN_FOR_ONE_KANA >= han) {
            first = Script.KANA;
        }
        int weight = first == Script.KANA ? han + kana : sample.weight(first);
        return total < LEAST_LETTERS ? Language.UNDETERMINED : of(sample, first, weight / (double) total);
    }

    private Language of(Sample sample, Script script, double share) {
        String tag = script.tag();
        if (tag != null) {
            return share < LEAST_SHARE ? Language.UNDETERMINED : new Language(tag, rounded(share));
        }
        String profile = script.profile();
        return profile == null ? Language.UNDETERMINED : best(sample, profile(script, profile), share);
    }

    private static Language best(Sample sample, LanguageProfile profile, double share) {
        int count = Math.max(1, sample.length() / PART);
        int[][] parts = profile.scoresOfParts(sample.letters(), sample.length(), count);
        int[] scores = profile.sum(parts);
        int best = best(scores);
        if (scores[best] < LEAST_STEPS * share * profile.trigrams(sample.length())) {
            return Language.UNDETERMINED;
        }
        double sum = 0;
        for (int score : scores) {
            if (scores[best] - score < FAR) {
                sum += StrictMath.exp((score - scores[best]) / (LanguageProfile.STEPS * DEPENDENCE));
            }
        }
        double agreement = agreement(parts, best);
        if (agreement < LEAST_AGREEMENT || share < LEAST_SHARE || 1 / sum < leastScore(sample)) {
            return Language.UNDETERMINED;
        }
        return new Language(profile.tags().get(best), rounded(agreement * share / sum));
    }

    /** The share of the parts of a text that do not clearly speak another language: a document may hold two. */
    private static double agreement(int[][] parts, int language) {
        int agreeing = 0;
        for (int[] part : parts) {
            agreeing += part[best(part)] - part[language] < CLEAR ? 1 : 0;
        }
        return agreeing / (double) parts.length;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double leastScore(Sample sample) {
        return sample.length() < FEW_LETTERS ? LEAST_SCORE_OF_FEW : LEAST_SCORE;
    }

    private static double rounded(double score) {
        return StrictMath.rint(score * ROUNDING) / ROUNDING;
    }

    private LanguageProfile profile(Script script, String name) {
        synchronized (profiles) {
            return profiles.computeIfAbsent(script, s -> LanguageProfile.load(name));
        }
    }
}
