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

    private static final double LEAST_SCORE = 0.5;
    /** Neighbouring trigrams share letters, so they are worth about half of what independent ones would be. */
    private static final double DEPENDENCE = 2;
    /** A trigram of real text is worth about 28 steps in its language; mere letters stay far below. */
    private static final int LEAST_STEPS = 12;
    /** A language this far behind takes nothing from the score. */
    private static final int FAR = 500;
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
            return language(tag, share);
        }
        String profile = script.profile();
        return profile == null ? Language.UNDETERMINED : best(sample, profile(script, profile), share);
    }

    private static Language best(Sample sample, LanguageProfile profile, double share) {
        int[] scores = profile.scores(sample.letters(), sample.length());
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        if (scores[best] < LEAST_STEPS * share * profile.trigrams(sample.length())) {
            return Language.UNDETERMINED;
        }
        double sum = 0;
        for (int score : scores) {
            if (scores[best] - score < FAR) {
                sum += StrictMath.exp((score - scores[best]) / (LanguageProfile.STEPS * DEPENDENCE));
            }
        }
        return language(profile.tags().get(best), share / sum);
    }

    private static Language language(String tag, double score) {
        return score < LEAST_SCORE
                ? Language.UNDETERMINED
                : new Language(tag, StrictMath.rint(score * ROUNDING) / ROUNDING);
    }

    private LanguageProfile profile(Script script, String name) {
        synchronized (profiles) {
            return profiles.computeIfAbsent(script, s -> LanguageProfile.load(name));
        }
    }
}
