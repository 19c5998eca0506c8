package dev.winnow.metadata;

import dev.winnow.model.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an article was first published in another language than its text has: the words of its address are then
 * words of that language.
 *
 * <p>Two signs have to agree: the trigrams of the slug, and words of grammar that the text's language does not have. A
 * country's or a language's code in the address counts as another such word. Where the text's script is not Latin, only
 * such a code makes the case, since a slug may be a transliteration that resembles anything.
 */
final class SourceLanguage {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_HITS = 2;
    /** What a word of grammar is worth, in the steps of a profile. */
    private static final int HIT = 40;
    /** How far ahead of the text's language, and of every other one, the language of the slug has to be. */
    private static final int AHEAD_OF_TEXT = 110;

    private static final int AHEAD_OF_OTHERS = 16;

    private final LanguageProfile profile = LanguageProfile.load("slug");
    private final GrammarWords grammar = GrammarWords.load("slug-words.tsv");

    /** BCP 47 tag of the language of first publication; null if it is the text's, or not clear. */
    @Nullable
    String find(Slug slug, WebAddress address, Language text) {
        if (text.tag().equals(Language.UNDETERMINED.tag()) || slug.words().size() < LEAST_WORDS) {
            return null;
        }
        List<String> tags = profile.tags();
        int[] scores = scores(slug, address, text.tag());
        int own = tags.indexOf(text.tag());
        int best = best(scores, -1);
        if (best == own || scores[best] - scores[best(scores, best)] < AHEAD_OF_OTHERS) {
            return null;
        }
        int hits = hits(slug, tags.get(best), text.tag());
        boolean hinted = isHinted(address, tags.get(best));
        if (hits + (hinted ? 1 : 0) < LEAST_HITS || hits == 0) {
            return null;
        }
        boolean clear = own >= 0 ? scores[best] - scores[own] >= AHEAD_OF_TEXT : hinted;
        return clear ? tags.get(best) : null;
    }

    private int[] scores(Slug slug, WebAddress address, String text) {
        Sample sample = Sample.of(String.join(" ", slug.words()));
        int[] scores = profile.scores(sample.letters(), sample.length());
        for (int i = 0; i < scores.length; i++) {
            String tag = profile.tags().get(i);
            scores[i] += HIT * hits(slug, tag, tag.equals(text) ? "" : text) + (isHinted(address, tag) ? HIT : 0);
        }
        return scores;
    }

    private static int best(int[] scores, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < scores.length; i++) {
            if (i != except && scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private int hits(Slug slug, String language, String text) {
        Set<String> words = grammar.of(language);
        Set<String> others = grammar.of(text);
        return (int) slug.words().stream()
                .distinct()
                .filter(word -> words.contains(word) && !others.contains(word))
                .count();
    }

    private static boolean isHinted(WebAddress address, String tag) {
        String host = address.host();
        return host.endsWith("." + country(tag))
                || host.startsWith(tag + ".")
                || address.segments().contains(tag);
    }

    private static String country(String tag) {
        return switch (tag) {
            case "en" -> "uk";
            case "sv" -> "se";
            case "da" -> "dk";
            case "cs" -> "cz";
            case "vi" -> "vn";
            case "sl" -> "si";
            case "ca" -> "cat";
            default -> tag;
        };
    }

    /** Whether a word, in lower case and without marks, is one of the language's words of grammar. */
    boolean isGrammarWord(String language, String word) {
        return grammar.of(language).contains(word);
    }
}
