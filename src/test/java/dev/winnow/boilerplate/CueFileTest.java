package dev.winnow.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import dev.winnow.text.PhraseAlternatives;
import dev.winnow.text.PhraseMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CueFileTest {
    /** Found by code, or not in lines: no cue file has them. */
    private static final Set<Category> WITHOUT_CUES = EnumSet.of(
            Category.HEADLINE,
            Category.TEMPLATE,
            Category.TRANSLATION_RESIDUE,
            Category.WHITESPACE,
            Category.PUNCTUATION,
            Category.ENCODING);

    static List<String> languages() {
        return CueLibrary.LANGUAGES;
    }

    @Test
    void reads_category_place_phrase_and_words() throws IOException {
        List<String> rows = List.of(
                "# comment",
                "",
                "share\tline\tShare \u2013 (This|That)",
                "app_promo\tstart\tdownload\t7",
                "keep\tlabel\tcorrection",
                "prose\tshort\tsaid");

        List<Cue> cues = read(String.join("\n", rows));

        assertEquals(
                List.of(
                        new Cue("xx", Cue.Kind.CUT, Category.SHARE, Place.LINE, "share - (this|that)", 60),
                        new Cue("xx", Cue.Kind.CUT, Category.APP_PROMO, Place.START, "download", 7),
                        new Cue("xx", Cue.Kind.KEEP, null, Place.LABEL, "correction", 40),
                        new Cue("xx", Cue.Kind.PROSE, null, Place.SHORT, "said", 12)),
                cues);
        assertNull(cues.get(2).category());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share\tline",
                "share line a phrase with blanks",
                "share\tline\tphrase\t3\textra",
                "sharing\tline\tphrase",
                "share\tmiddle\tphrase",
                "share\tline\tphrase\tthree",
                "share\tline\t(open|bracket",
                "share\tline\t(1|2|3|4|5|6|7|8) (1|2|3|4|5|6|7|8) (1|2|3|4)"
            })
    void an_error_names_language_and_line(String row) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> read("# one\nshare\tline\tfine\n" + row + "\n"));

        assertTrue(String.valueOf(e.getMessage()).startsWith("cues xx, line 3: "), e::getMessage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_cues_of_every_category(String language) {
        Set<Category> missing = EnumSet.allOf(Category.class);
        missing.removeAll(WITHOUT_CUES);
        Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
        for (Cue cue : Cues.read(language)) {
            kinds.add(cue.kind());
            missing.remove(cue.category());
        }

        assertEquals(Set.of(), missing);
        assertEquals(EnumSet.allOf(Cue.Kind.class), kinds);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_row_cuts_with_nothing_or_far_too_long_lines(String language) {
        for (Cue cue : Cues.read(language)) {
            assertTrue(cue.words() >= 1 && cue.words() <= 70, cue::toString);
            for (String phrase : PhraseAlternatives.spread(cue.phrase())) {
                assertTrue(
                        List.of("\u00A9", "\u24D2").contains(phrase)
                                || phrase.codePoints().anyMatch(Character::isLetter),
                        cue::toString);
            }
        }
    }

    /** Of two cues with one phrase at one place only the first counts, so the alternative of the second is dead. */
    @ParameterizedTest
    @MethodSource("languages")
    void every_alternative_of_every_row_has_a_phrase_of_its_own(String language) {
        Set<String> seen = new HashSet<>();
        List<String> dead = new ArrayList<>();
        for (Cue cue : Cues.read(language)) {
            for (String alternative : alternatives(cue.phrase())) {
                boolean adds = false;
                for (String phrase : PhraseAlternatives.spread(alternative)) {
                    adds |= !seen.contains(cue.place() + phrase);
                }
                if (!adds) {
                    dead.add(alternative + " of " + cue);
                }
            }
            PhraseAlternatives.spread(cue.phrase()).forEach(phrase -> seen.add(cue.place() + phrase));
        }

        assertEquals("", String.join("\n", dead));
    }

    /** The phrase once for each of its alternatives, with the other brackets left as they are. */
    private static List<String> alternatives(String phrase) {
        String bracketed = phrase.indexOf('(') < 0 ? '(' + phrase + ')' : phrase;
        List<String> single = new ArrayList<>();
        for (int open = bracketed.indexOf('('); open >= 0; open = bracketed.indexOf('(', open + 1)) {
            int close = bracketed.indexOf(')', open);
            for (String one : bracketed.substring(open + 1, close).split("\\|", -1)) {
                single.add(bracketed.substring(0, open) + one + bracketed.substring(close + 1));
            }
        }
        return single;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_phrase_of_every_row_is_found_as_a_whole(String language) {
        List<Cue> cues = Cues.read(language);
        PhraseMatcher matcher = PhraseMatcher.of(cues.stream().map(Cue::phrase).toList());
        for (int i = 0; i < cues.size(); i++) {
            for (String phrase : PhraseAlternatives.spread(cues.get(i).phrase())) {
                int row = i;
                boolean[] found = new boolean[1];
                matcher.match(
                        phrase, (hit, start, end) -> found[0] |= hit == row && start == 0 && end == phrase.length());

                assertTrue(found[0], () -> "'" + phrase + "' of " + cues.get(row));
                assertEquals(phrase, Folding.fold(phrase));
            }
        }
    }

    private static List<Cue> read(String file) throws IOException {
        return CueFile.read("cues xx", "xx", new BufferedReader(new StringReader(file)));
    }
}
