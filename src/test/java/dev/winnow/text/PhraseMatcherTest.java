package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseMatcherTest {
    private static final String[] WORDS = {"read", "more", "on", "o", "re", "the", "app", "1", "日本", "ไทย", "é"};
    private static final String[] GLUE = {" ", " ", " ", ", ", "-", "'", ": ", "", "."};

    private record Hit(int phrase, int start, int end) {}

    /** Hits are written {@code phrase:start-end}, the phrases parted by semicolons. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            app                         # our app.               # 0:4-7
            app                         # apple wrap app's       # 0:11-14
            app                         # app1 1app              # ''
            app                         # app-app_app            # 0:0-3 0:4-7 0:8-11
            read more;read;more         # read more              # 1:0-4 0:0-9 2:5-9
            read;read more;read more on # read more on           # 0:0-4 1:0-9 2:0-12
            a b a                       # a b a b a              # 0:0-5 0:4-9
            read (more|on|)             # read more              # 0:0-4 0:0-9
            read (more|on|)             # read on                # 0:0-4 0:0-7
            (our |the |)app             # our app                # 0:0-7 0:4-7
            (our|the|) app              # app the app            # 0:0-3 0:4-11 0:8-11
            get (free |new |)app        # get app                # 0:0-7
            get (free|) app             # get app                # 0:0-7
            sponsored|ad                # ad sponsored           # 0:0-2 0:3-12
            (a|b) (c|d)                 # a d                    # 0:0-3
            (a|b)(-|)(c|d)              # ac b-d                 # 0:0-2 0:3-6
            a(,|) b                     # a, b a b               # 0:0-4 0:5-8
            日本                          # 東日本人                # 0:1-3
            ไทย                         # คนไทยมา                # 0:2-5
            のア                         # このアプリ              # 0:1-3
            한국                         # 한국 한국인             # 0:0-2
            लेख                         # लेख लेखा सलेख           # 0:0-3
            মত                          # মতামত মত আমত           # 0:6-8
            über                        # darüber über           # 0:8-12
            don't miss                  # don't miss don't missed # 0:0-10
            """)
    void finds_phrases_at_word_boundaries(String phrases, String text, String expected) {
        assertEquals(expected, shown(hits(List.of(phrases.split(";")), text)));
    }

    @Test
    void finds_nothing_in_nothing() {
        assertEquals(List.of(), hits(List.of("app"), ""));
        assertEquals(List.of(), hits(List.of(), "app"));
    }

    @Test
    void refuses_a_bracket_that_is_not_closed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of("fine", "read (more|on")));

        assertEquals("a bracket is not closed in 'read (more|on'", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"app,1", "a|b|c,3", "(a|b) (c|d|),6", "(a|b|) x,3"})
    void counts_what_a_phrase_stands_for(String phrase, int count) {
        assertEquals(count, PhraseAlternatives.count(phrase));
        assertEquals(count, PhraseAlternatives.spread(phrase).size());
    }

    @Test
    void spreads_to_folded_phrases() {
        assertEquals(List.of("read more now", "read now"), PhraseAlternatives.spread("read (more|) now"));
    }

    @Test
    void finds_what_a_naive_search_finds() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            List<String> phrases = new ArrayList<>();
            for (int p = random.nextInt(6); p >= 0; p--) {
                phrases.add(phrase(random));
            }
            String text = Folding.fold(joined(random, 12));
            assertEquals(naive(phrases, text), hits(phrases, text), () -> phrases + " in " + text);
        }
    }

    private static String phrase(Random random) {
        StringBuilder phrase = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            String one = WORDS[random.nextInt(WORDS.length)];
            String other = WORDS[random.nextInt(WORDS.length)];
            phrase.append(
                    switch (random.nextInt(6)) {
                        case 0 -> " (" + one + "|" + other + ")";
                        case 1 -> " (" + one + "|" + other + "|)";
                        case 2 -> " (" + one + " |" + other + " |)" + one;
                        case 3 -> "(-|, |)" + one;
                        case 4 -> " (" + one + "|) (" + other + "|)";
                        default -> " " + one;
                    });
        }
        return phrase.toString();
    }

    private static String joined(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(GLUE[random.nextInt(GLUE.length)]);
        }
        return text.toString();
    }

    private static List<Hit> naive(List<String> phrases, String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            for (String plain : PhraseAlternatives.spread(phrases.get(i))) {
                for (int at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
                    int end = at + plain.length();
                    if (isBoundary(text, at) && isBoundary(text, end) && !hits.contains(new Hit(i, at, end))) {
                        hits.add(new Hit(i, at, end));
                    }
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end).thenComparingInt(Hit::phrase));
        return hits;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !joins(text.charAt(at - 1)) || !joins(text.charAt(at));
    }

    private static boolean joins(char unit) {
        return (unit < 0x300 && Character.isLetterOrDigit(unit))
                || Character.UnicodeScript.of(unit).equals(Character.UnicodeScript.HANGUL);
    }

    private static String shown(List<Hit> hits) {
        StringBuilder shown = new StringBuilder();
        hits.forEach(hit -> shown.append(shown.isEmpty() ? "" : " ")
                .append(hit.phrase)
                .append(':')
                .append(hit.start)
                .append('-')
                .append(hit.end));
        return shown.toString();
    }

    private static List<Hit> hits(List<String> phrases, String text) {
        List<Hit> hits = new ArrayList<>();
        PhraseMatcher.of(phrases).match(text, (phrase, start, end) -> hits.add(new Hit(phrase, start, end)));
        return hits;
    }
}
