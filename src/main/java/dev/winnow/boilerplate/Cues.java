package dev.winnow.boilerplate;

import dev.winnow.text.PhraseMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** The cues of one language with the automata that find them. */
final class Cues {
    /** Lines of fewer words are short: most cues that may stand anywhere in a line cut only such. */
    static final int MANY_WORDS = 19;

    /** Most letters between a number that counts and what it counts, as in Japanese. */
    private static final int LETTERS_OF_COUNT = 2;

    /** The cues that count at the start of a line only. */
    private final Part edge;
    /** The cues that count anywhere in it. */
    private final Part inside;
    /** Finds those of them that may cut a line of many words: only a few. */
    private final PhraseMatcher insideLong;

    Cues(List<Cue> cues) {
        this.edge = Part.of(cues, cue -> cue.place() != Place.SHORT);
        this.inside = Part.of(cues, cue -> cue.place() == Place.SHORT);
        this.insideLong = Part.of(cues, Cues::cutsLong).matcher;
    }

    /** Some of the cues with the automaton that finds them. */
    private record Part(List<Cue> cues, PhraseMatcher matcher) {
        static Part of(List<Cue> all, Predicate<Cue> belongs) {
            List<Cue> cues = all.stream().filter(belongs).toList();
            return new Part(
                    cues, PhraseMatcher.of(cues.stream().map(Cue::phrase).toList()));
        }

        void find(String folded, int limit, Hits hits) {
            matcher.match(folded, limit, (phrase, start, end) -> hits.hit(cues.get(phrase), start, end));
        }

        boolean cutAt(String text, int start) {
            return matcher.begins(text, start, phrase -> cues.get(phrase).kind() == Cue.Kind.CUT);
        }
    }

    private static boolean cutsLong(Cue cue) {
        return cue.kind() == Cue.Kind.CUT && cue.place() == Place.SHORT && CueRules.mostWords(cue, true) >= MANY_WORDS;
    }

    /** Takes a cue that was found and where its phrase stands in the folded line. */
    @FunctionalInterface
    interface Hits {
        void hit(Cue cue, int start, int end);
    }

    /** The cues that ship with winnow for a language. */
    static List<Cue> read(String language) {
        String name = "cues/" + language + ".tsv";
        try (InputStream stream = Cues.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return CueFile.read(
                    "cues " + language,
                    language,
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports the cues that stand in {@code folded}.
     *
     * @param limit index after the last one at which a cue may begin that has to stand at the start of the line
     */
    void find(String folded, int limit, Hits hits) {
        edge.find(folded, limit, hits);
        inside.find(folded, folded.length(), hits);
    }

    /** Whether a cue that cuts begins at {@code start} of a text that is not folded. */
    boolean cutAt(String text, int start) {
        return edge.cutAt(text, start) || inside.cutAt(text, start);
    }

    /**
     * Reports the cues for the start of a line that begin at {@code start}, which is the start of a word, ordered by end.
     */
    void findAt(String folded, int start, Hits hits) {
        edge.matcher.matchFrom(folded, start, (phrase, from, end) -> hits.hit(edge.cues.get(phrase), from, end));
    }

    /**
     * False if none of these cues can cut a line of {@link #MANY_WORDS} words or more; found much faster than the cues.
     *
     * @param text not folded
     */
    boolean mayCut(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= LETTERS_OF_COUNT; i++) {
            if (edge.cutAt(text, i)) {
                return true;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return insideLong.anyStandsIn(text);
    }
}
