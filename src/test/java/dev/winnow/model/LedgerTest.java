package dev.winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LedgerTest {
    private static final String EMOJI = "\uD83D\uDC69\u200D\uD83D\uDE80";
    private static final Category[] SOME = {Category.SHARE, Category.WHITESPACE, Category.ENCODING};
    private static final int TEXTS = 2000;

    /** Edits are written {@code start-end=replacement}, parted by bars; offsets in code points. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            abcdef ; 0-1=              ; bcdef
            abcdef ; 5-6=              ; abcde
            abcdef ; 0-6=              ; ''
            abcdef ; 1-2=XYZ           ; aXYZcdef
            abcdef ; 1-2=X|2-3=Y       ; aXYdef
            abcdef ; 1-2=|2-3=       ; adef
            abcdef ; 0-3=x|3-6=yz      ; xyz
            a😀b😀c  ; 1-2=              ; ab😀c
            a😀b😀c  ; 3-4=|4-5=😀😀    ; a😀b😀😀
            a😀b😀c  ; 0-1=😀|2-3=       ; 😀😀😀c
            é😀    ; 1-2=e            ; ée
            abc    ; -                 ; abc
            """)
    void applies_and_inverts(String source, String edits, String text) {
        Ledger ledger = new Ledger(edits == null ? List.of() : edits(source, edits));

        assertEquals(text, ledger.apply(source));
        assertEquals(source, ledger.invert(text));
        assertEquals(text, ledger.undo(text, edit -> false));
    }

    @Test
    void undoes_one_category_and_leaves_the_others() {
        String source = "one " + EMOJI + " two\u00A0three \uD834\uDD1E.";
        Ledger ledger = new Ledger(List.of(
                edit(source, 4, 7, "", Category.SHARE),
                edit(source, 7, 8, "", Category.WHITESPACE),
                edit(source, 11, 12, " ", Category.WHITESPACE),
                edit(source, 18, 19, "\uD834\uDD22", Category.ENCODING)));
        String text = ledger.apply(source);

        assertEquals("one two three \uD834\uDD22.", text);
        assertEquals(
                "one " + EMOJI + "two three \uD834\uDD22.",
                ledger.undo(text, edit -> edit.category() == Category.SHARE));
        assertEquals(
                "one  two\u00A0three \uD834\uDD22.", ledger.undo(text, edit -> edit.category() == Category.WHITESPACE));
        assertEquals("one two three \uD834\uDD1E.", ledger.undo(text, edit -> edit.category() == Category.ENCODING));
        assertEquals(source, ledger.undo(text, edit -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xbcdef", "acdef", "a", ""})
    void refuses_a_source_that_is_not_its_own(String source) {
        Ledger ledger = new Ledger(List.of(edit("abcdef", 0, 2, "X", Category.SHARE)));

        assertThrows(IllegalArgumentException.class, () -> ledger.apply(source));
    }

    @Test
    void says_where_a_text_does_not_fit() {
        Ledger ledger = new Ledger(List.of(edit("abcdef", 2, 4, "X", Category.SHARE)));

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ledger.invert("abYef"));

        assertEquals("the text does not belong to this ledger: edit at code point 2 does not fit", e.getMessage());
    }

    @Test
    void refuses_edits_that_overlap_or_stand_out_of_order() {
        Edit first = edit("abcdef", 0, 3, "", Category.SHARE);
        Edit second = edit("abcdef", 2, 4, "", Category.SHARE);
        Edit third = edit("abcdef", 4, 5, "", Category.SHARE);

        assertThrows(IllegalArgumentException.class, () -> new Ledger(List.of(first, second)));
        assertThrows(IllegalArgumentException.class, () -> new Ledger(List.of(third, first)));
    }

    @ParameterizedTest
    @CsvSource({"-1,1,a,b", "2,2,a,b", "3,2,a,b", "0,1,a,a"})
    void refuses_an_edit_that_changes_nothing(int start, int end, String original, String replacement) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Edit(start, end, original, replacement, Category.SHARE, "rule", 1));
    }

    @Test
    void leads_back_to_any_source_from_any_edits() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String source = text(random, random.nextInt(60));
            Ledger ledger = new Ledger(edits(source, random));
            String text = ledger.apply(source);
            String without = ledger.undo(text, edit -> edit.category() == Category.SHARE);

            assertEquals(source, ledger.invert(text));
            assertEquals(without(ledger, Category.SHARE).apply(source), without);
        }
    }

    private static Ledger without(Ledger ledger, Category category) {
        return new Ledger(ledger.edits().stream()
                .filter(edit -> edit.category() != category)
                .toList());
    }

    private static String text(Random random, int length) {
        String[] pieces = {"a", "b", " ", "\n", "\u00E9", "\u0301", "\u6771", EMOJI, "\uD834\uDD1E", "\uD83D\uDE00"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static List<Edit> edits(String source, Random random) {
        int length = source.codePointCount(0, source.length());
        List<Edit> edits = new ArrayList<>();
        int from = random.nextInt(3);
        while (from < length) {
            int end = Math.min(length, from + 1 + random.nextInt(4));
            String replacement = text(random, random.nextInt(4));
            if (!replacement.equals(CodePoints.of(source).slice(from, end))) {
                edits.add(edit(source, from, end, replacement, SOME[random.nextInt(SOME.length)]));
            }
            from = end + random.nextInt(4);
        }
        return edits;
    }

    private static List<Edit> edits(String source, String written) {
        List<Edit> edits = new ArrayList<>();
        for (String one : written.split("\\|", -1)) {
            String[] parts = one.strip().split("[-=]", -1);
            String replacement = parts[2];
            int start = Integer.parseInt(parts[0]);
            edits.add(edit(source, start, Integer.parseInt(parts[1]), replacement, Category.SHARE));
        }
        return edits;
    }

    private static Edit edit(String source, int start, int end, String replacement, Category category) {
        return new Edit(start, end, CodePoints.of(source).slice(start, end), replacement, category, "rule", 1);
    }
}
