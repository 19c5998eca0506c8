package dev.winnow.boilerplate;

import dev.winnow.text.PhraseMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cues of one language with the automaton that finds them. */
final class Cues {
    /** Lines of fewer words are short: most cues that may stand anywhere in a line cut only such. */
    static final int MANY_WORDS = 19;

    private final List<Cue> cues;
    private final PhraseMatcher matcher;
    /** Finds the few cues that may stand anywhere in a line of many words. */
    private final PhraseMatcher anywhere;

    Cues(List<Cue> cues) {
        this.cues = cues;
        this.matcher = PhraseMatcher.of(cues.stream().map(Cue::phrase).toList());
        this.anywhere = PhraseMatcher.of(
                cues.stream().filter(Cues::cutsAnywhere).map(Cue::phrase).toList());
    }

    private static boolean cutsAnywhere(Cue cue) {
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

    /** Reports the cues that stand in {@code folded}, ordered by start. */
    void find(String folded, Hits hits) {
        matcher.match(folded, (phrase, start, end) -> hits.hit(cues.get(phrase), start, end));
    }

    /** Whether a cue that cuts begins at {@code start} of a text that is not folded. */
    boolean cutAt(String text, int start) {
        return matcher.begins(text, start, phrase -> cues.get(phrase).kind() == Cue.Kind.CUT);
    }

    /** Reports the cues that begin at {@code start}, which is the start of a word, ordered by end. */
    void findAt(String folded, int start, Hits hits) {
        matcher.matchFrom(folded, start, (phrase, from, end) -> hits.hit(cues.get(phrase), from, end));
    }

    /**
     * False if none of these cues can cut a line of {@link #MANY_WORDS} words or more; found much faster than the cues.
     *
     * @param limit index after the last one at which a cue may begin that has to stand at the start of the line
     */
    boolean mayCut(String folded, int limit) {
        boolean[] may = new boolean[1];
        matcher.match(
                folded,
                limit,
                (phrase, start, end) -> may[0] |= cues.get(phrase).kind() == Cue.Kind.CUT);
        if (!may[0]) {
            anywhere.match(folded, (phrase, start, end) -> may[0] = true);
        }
        return may[0];
    }
}
