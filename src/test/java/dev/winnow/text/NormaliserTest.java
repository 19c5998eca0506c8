package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // invisible characters
                "a\u200Bb|ab",
                "so\u00ADcial|social",
                "a\uFEFFb|ab",
                "a\u2060b|ab",
                "a\u200Db|ab",
                "Auf\u200Clage|Auflage",
                "a\u0007b|ab",
                "a\u009Fb|ab",
                "a\tb|a\tb",
                "a\u200E b|a b",
                "a\u202Eb\u202C|ab",
                // those that carry meaning
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645|\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937|\u0915\u094D\u200D\u0937",
                "\uD83D\uDC69\u200D\uD83D\uDC67|\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u2764\uFE0F\u200D\uD83D\uDD25|\u2764\uFE0F\u200D\uD83D\uDD25",
                "\uD83D\uDC69\u200D\u200D\uD83D\uDC67|\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u05D0\u200E!|\u05D0\u200E!",
                "\u1780\u200B\u1781|\u1780\u200B\u1781",
                "\u1780\u200Ba|\u1780a",
                // spaces
                "a\u00A0b|a b",
                "a\u202F!|a !",
                "a\u2003\u2009b|a  b",
                "a\u3000b|a b",
                "\u6771\u3000\u4EAC|\u6771\u3000\u4EAC",
                "\u6771\u3000\u3000\u4EAC|\u6771\u3000\u3000\u4EAC",
                "\u6771\u3000a|\u6771 a",
                // composition
                "cafe\u0301|caf\u00E9",
                "e\u200B\u0301|\u00E9",
                "a\u0323\u0302|\u1EAD",
                "a\u0302\u0323|\u1EAD",
                "\u212B|\u00C5",
                "\u1112\u1161\u11AB|\uD55C",
                "\u0958|\u0915\u093C",
                "\uD834\uDD5E|\uD834\uDD57\uD834\uDD65",
                "a\u094D|a\u094D",
                "q\u0301|q\u0301",
                // stray marks
                "Ukraine. .|Ukraine.",
                "Ukraine. . The|Ukraine. The",
                "said.\u201D . He|said.\u201D He",
                "said\u201D. .|said\u201D.",
                "Really? ,|Really?",
                "Ukraine.\u00A0.|Ukraine.",
                "Ukraine\u200B. \u200B.|Ukraine.",
                "Kyiv. . \u041A\u0438\u0457\u0432. .|Kyiv. \u041A\u0438\u0457\u0432.",
                // what looks like one and is none
                "comit\u00E9, etc. ;|comit\u00E9, etc. ;",
                "(merci\u2026) . Le|(merci\u2026) . Le",
                "wait. . .|wait. . .",
                "wait . . .|wait . . .",
                "wait. . then|wait. . then",
                "wait. . . The|wait. . . The",
                "Inc. , which|Inc. , which",
                "3. . 5|3. . 5",
                "1. .|1. .",
                "a. . b|a. . b",
                "Hello , world .|Hello , world .",
                "cd .. ; ls .|cd .. ; ls .",
                "foo() ; .|foo() ; .",
                ". .|. .",
                // mojibake
                "It\u00E2\u20AC\u2122s \u00E2\u20AC\u0153so\u00E2\u20AC\u009D|It\u2019s \u201Cso\u201D",
                "Caf\u00C3\u00A9|Caf\u00E9",
                "Caf\u00C3\u0192\u00C2\u00A9 It\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2s|Caf\u00E9 It\u2019s",
                "d\u00E2\u0080\u0099un|d\u2019un",
                "voil\u00C3\u00A0 \u00C3\u00A0 Paris|voil\u00E0 \u00E0 Paris",
                "d\u00C3\u00A9j\u00C3  vu|d\u00E9j\u00E0 vu",
                "20\u00C2\u00B0C, \u00C2\u00A35|20\u00B0C, \u00A35",
                "\u00C4\u00B0stanbul|\u0130stanbul",
                "s\u00C4\u2026 w\u00C4\u2026tki|s\u0105 w\u0105tki",
                "\u0420\u045F\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00B5\u0421\u201A|\u041F\u0440\u0438\u0432\u0435\u0442",
                "za\u0139\u013D\u0102\u0142\u0139\u201A\u00C4\u2021|za\u017C\u00F3\u0142\u0107",
                "\u00F0\u0178\u02DC\u20AC|\uD83D\uDE00",
                // text that holds such pairs and is good
                "\u00AB \u00C0 \u00BB|\u00AB \u00C0 \u00BB",
                "IRM\u00C3\u2026 e AMANH\u00C3\u201D|IRM\u00C3\u2026 e AMANH\u00C3\u201D",
                "SAUN\u00C4\u2013ILTA HYV\u00C4\u2026|SAUN\u00C4\u2013ILTA HYV\u00C4\u2026",
                "\u201E\u00C4\u201C|\u201E\u00C4\u201C",
                "\u00ABol\u00E1\u00BB\u2026|\u00ABol\u00E1\u00BB\u2026",
                "\u201Ccaf\u00E9\u201D \u2013 \u00C9\u2026|\u201Ccaf\u00E9\u201D \u2013 \u00C9\u2026",
                "\u0102\u015Ftia|\u0102\u015Ftia",
                "\u0420\u0456\u0432\u043D\u0435 \u0421\u0456\u0447\u0435\u043D\u044C|\u0420\u0456\u0432\u043D\u0435 \u0421\u0456\u0447\u0435\u043D\u044C",
                "write \"\u00C3\u00A4\" for a|write \"\u00C3\u00A4\" for a",
                // entities
                "AT&amp;T&#8217;s &quot;x&quot;|AT&T\u2019s \"x\"",
                "&amp;#8217; &amp;amp;lt;|\u2019 <",
                "a&nbsp;b|a b",
                "&nbsp;a &#160;|a",
                "&#151;&#x2014;|\u2014\u2014",
                "caf&Atilde;&copy;|caf\u00E9",
                "a &lt; b, &lt;3, &lt;a@b.com&gt;|a < b, <3, <a@b.com>",
                // what looks like one and is none
                "&lt;b&gt;|&lt;b&gt;",
                "Q&A; R&D; AT&T;|Q&A; R&D; AT&T;",
                "&amp &#0; &#xD800;|&amp &#0; &#xD800;",
                "x=20, ?id=E2|x=20, ?id=E2",
                "Vraiment ?|Vraiment ?"
            })
    void each_damage_is_mended_and_nothing_else(String damaged, String mended) {
        Normalised normalised = Normaliser.normalise(damaged);
        assertEquals(mended, normalised.text());
        assertEquals(mended, applied(damaged, normalised.replacements()));
        assertEquals(mended, Normaliser.normalise(mended).text(), "a second time");
    }

    @Test
    void changes_that_meet_become_one() {
        List<Replacement> changes = Normaliser.normalise("e\u200B\u0301 x").replacements();
        assertEquals(List.of(new Replacement(0, 3, "\u00E9", Replacement.Kind.NFC)), changes);
    }

    @Test
    void changes_that_touch_stay_apart() {
        List<Replacement> changes = Normaliser.normalise("a\u200B\u00A0b").replacements();
        assertEquals(
                List.of(
                        new Replacement(1, 2, "", Replacement.Kind.ZERO_WIDTH),
                        new Replacement(2, 3, " ", Replacement.Kind.EXOTIC_SPACE)),
                changes);
    }

    @Test
    void a_rule_has_the_name_that_stands_in_the_ledger() {
        assertEquals("zero-width", Replacement.Kind.ZERO_WIDTH.rule());
        assertEquals("stray-mark", Replacement.Kind.STRAY_MARK.rule());
        assertEquals("direction-mark", Replacement.Kind.DIRECTION_MARK.rule());
    }

    @Test
    void a_line_with_too_many_changes_gets_one_large_change() {
        String line = "a\u200B".repeat(Revision.MOST + 1) + "b";
        Normalised normalised = Normaliser.normalise(line);
        assertEquals(1, normalised.replacements().size());
        assertEquals("a".repeat(Revision.MOST + 1) + "b", normalised.text());
        assertEquals(normalised.text(), applied(line, normalised.replacements()));
    }

    @Test
    void mending_keeps_its_promises_on_mutated_lines() {
        Random random = new Random(20240229);
        for (int i = 0; i < 20_000; i++) {
            String line = MutatedText.line(random);
            Normalised normalised = Normaliser.normalise(line);
            assertEquals(normalised.text(), applied(line, normalised.replacements()), () -> escaped(line));
            assertEquals(
                    normalised.text(), Normaliser.normalise(normalised.text()).text(), () -> escaped(line));
            // U+1715 and U+08CA came after Unicode 13: not every JDK knows how to order them.
            boolean known = line.indexOf('\u1715') < 0 && line.indexOf('\u08CA') < 0;
            assertTrue(!known || isNfc(normalised.text()), () -> escaped(normalised.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". ",
                "\u0301",
                "\u0323\u0301",
                "\u200D",
                "\uFEFF",
                "a\u200B",
                "\u0627\u200C",
                "\u3000",
                "e\u0301",
                "\u00C3\u00A9",
                "\u00C3",
                "\u00E2\u0080",
                "&",
                "&amp;",
                "&lt;b",
                "amp;",
                "&#38",
                ";"
            })
    void ten_million_of_anything_take_little_time(String part) {
        String line = "a. " + part.repeat(10_000_000 / part.length()) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Normalised normalised = Normaliser.normalise(line);
            assertEquals(normalised.text(), applied(line, normalised.replacements()));
        });
    }

    private static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String applied(String line, List<Replacement> changes) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Replacement change : changes) {
            assertTrue(from <= change.start() && change.start() < change.end(), "in order and not empty");
            text.append(line, from, change.start()).append(change.with());
            from = change.end();
        }
        return text.append(line, from, line.length()).toString();
    }

    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        line.codePoints().forEach(c -> escaped.append(Integer.toHexString(c)).append(' '));
        return escaped.toString();
    }
}
