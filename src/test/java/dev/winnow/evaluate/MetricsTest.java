package dev.winnow.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.evaluate.Resampling.Value;
import dev.winnow.model.Category;
import dev.winnow.model.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every metric by itself. */
final class MetricsTest {
    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a b c d   | a b c d | 1    | 1    | 1",
                "A, b: C!  | a b c   | 1    | 1    | 1",
                "a b c d   | a b     | 0.5  | 1    | 0.6666666666666666",
                "a         | a b c d | 1    | 0.25 | 0.4",
                "a a a     | a a b   | 0.6666666666666666 | 0.6666666666666666 | 0.6666666666666666",
                "x y       | a b     | 0    | 0    | 0",
                "\"\"      | a b     | 0    | 0    | 0",
                "\"\"      | \"\"    | 1    | 1    | 1",
                "a         | --      | 0    | 0    | 0",
                "don't_x 3 | don t_x 3 | 1  | 1    | 1",
            })
    void words_are_compared_as_bags(String found, String asked, double precision, double recall, double f1) {
        Measure measure = Measure.ofBags(Tokens.words(found), Tokens.words(asked));

        assertEquals(precision, measure.precision(), EXACT);
        assertEquals(recall, measure.recall(), EXACT);
        assertEquals(f1, measure.f1(), EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a b c d e, a b c d e, 1",
                "a b c d e, b c d e a, 0.5",
                "a b c d,   d c b a,   0",
                "a b,       a b,       1",
                "a b,       a c,       0",
                "\"\",      \"\",      1",
            })
    void shingles_keep_the_order(String found, String asked, double f1) {
        Measure measure = Measure.ofBags(Shingles.of(Tokens.units(found)), Shingles.of(Tokens.units(asked)));

        assertEquals(f1, measure.f1(), EXACT);
    }

    @Test
    void lines_are_pooled_by_their_counts() {
        LineCounts two = new LineCounts(3, 1, 0).plus(new LineCounts(1, 0, 3));

        assertEquals(new LineCounts(4, 1, 3), two);
        assertEquals(2 * .8 * (4 / 7.0) / (.8 + 4 / 7.0), two.f1(), EXACT);
        assertEquals(1, LineCounts.NONE.f1());
        assertEquals(0, new LineCounts(0, 2, 0).f1());
    }

    @Test
    void snippets_are_sequences_of_tokens_not_of_characters() {
        Truth truth = new Truth(
                null, List.of("the “first” boat", "BOAT came", "no such words"), List.of("oat", "back.", "…"), null);
        Snippets snippets = Snippets.in("When the \"first\" boat came back, all slept.", truth);

        assertEquals(new Snippets(3, 2, 2, 1), snippets);
        assertEquals(2 / 3.0, snippets.withShare(), EXACT);
        assertEquals(1 / 2.0, snippets.withoutShare(), EXACT);
        assertEquals(2 / 3.0, snippets.f1(), EXACT);
    }

    @Test
    void snippets_stand_anywhere_in_text_without_spaces() {
        Truth truth = new Truth(null, List.of("灯塔"), List.of("塔灯"), null);

        assertEquals(new Snippets(1, 1, 1, 0), Snippets.in("海边的灯塔亮了。", truth));
    }

    @Test
    void what_is_left_of_a_line_is_what_no_edit_takes_away() {
        String source = "Menu\n😀 It was 5 o´clock. Share this.\nEnd";
        List<Edit> edits =
                List.of(edit(source, "Menu\n", ""), edit(source, "´", "'"), edit(source, " Share this.", ""));

        assertEquals(List.of("", "😀 It was 5 o´clock.", "End"), KeptLines.of(source, edits));
    }

    private static Edit edit(String source, String original, String replacement) {
        int start = source.codePointCount(0, source.indexOf(original));
        int end = start + original.codePointCount(0, original.length());
        return new Edit(start, end, original, replacement, Category.NAVIGATION, "test", 1);
    }

    @Test
    void intervals_hold_the_mean_are_repeatable_and_need_two_sites() {
        List<Value> values = IntStream.range(0, 100)
                .mapToObj(i -> new Value(null, i % 10 / 10.0))
                .toList();
        Interval interval = Resampling.of(values).interval();

        assertNotNull(interval);
        assertTrue(interval.low() > .35 && interval.low() < .43, interval.toString());
        assertTrue(interval.high() > .47 && interval.high() < .55, interval.toString());
        assertEquals(interval, Resampling.of(values).interval());
        assertNull(Resampling.of(List.of(new Value("a", 1), new Value("a", 0))).interval());
    }

    @Test
    void documents_of_one_site_are_drawn_together() {
        List<Value> alone = new ArrayList<>();
        List<Value> together = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            alone.add(new Value(null, i < 50 ? 0 : 1));
            together.add(new Value("site " + i / 25, i < 50 ? 0 : 1));
        }
        Interval narrow = Resampling.of(alone).interval();
        Interval wide = Resampling.of(together).interval();

        assertNotNull(narrow);
        assertNotNull(wide);
        assertTrue(wide.high() - wide.low() > 3 * (narrow.high() - narrow.low()), wide + " " + narrow);
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 0.0001", "10, 10, 1", "1, 0, 1", "0, 0, 1"})
    void sign_flips_tell_a_steady_gain_from_chance(int gains, int losses, double p) {
        List<Value> values = new ArrayList<>();
        IntStream.range(0, gains).forEach(i -> values.add(new Value(null, .01)));
        IntStream.range(0, losses).forEach(i -> values.add(new Value(null, -.01)));

        assertEquals(p, Resampling.of(values).signFlips(), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"0.93584, .9358", "0.99996, 1.000", "1, 1.000", "0, .0000", "0.00004, .0000"})
    void shares_have_four_places(double share, String text) {
        assertEquals(text, Figures.share(share));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, +.5000", "-0.00441, -0.00441, -.0044", "-0.00001, -0.00001, +.0000", "1, 1, +1.000"})
    void differences_have_signs_and_exact_figures_six_places(double figure, String exact, String signed) {
        assertEquals(exact, Figures.exact(figure));
        assertEquals(signed, Figures.signed(figure));
    }
}
