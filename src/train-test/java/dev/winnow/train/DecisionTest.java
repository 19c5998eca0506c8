package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Digest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecisionTest {
    private static final Page PAGE = new Page("set", "1", "example.org", "en", "");
    private static final Rendering RENDERING = new Rendering("page", "page", Rendering.Form.AS_IS, 1);
    private static final boolean[] NO_CUES = new boolean[3];

    @Test
    void a_doubtful_line_is_kept_if_it_promises_more_than_it_costs() {
        assertArrayEquals(new boolean[] {true, true, false}, kept(NO_CUES, 0.9, 0.5, 0.1));
        assertArrayEquals(new boolean[] {true, false, false}, kept(NO_CUES, 0.9, 0.3, 0.1));
    }

    @Test
    void a_line_with_a_cue_goes_however_likely_it_is() {
        assertArrayEquals(
                new boolean[] {false, true, false}, kept(new boolean[] {true, false, false}, 0.99, 0.9, 0.05));
    }

    @Test
    void where_no_line_is_likely_those_without_a_cue_stay() {
        assertArrayEquals(new boolean[] {true, false, true}, kept(new boolean[] {false, true, false}, 0, 0.9, 0));
    }

    @Test
    void word_f1_counts_each_word_as_often_as_it_stands_in_both() {
        WordBags bags = WordBags.of(List.of("the port the", "Menu", "is shut"), "The port is shut");
        assertEquals(2.0 * 4 / (5 + 4), bags.f1(new boolean[] {true, false, true}));
        assertEquals(2.0 * 2 / (3 + 4), bags.f1(new boolean[] {true, false, false}));
        assertEquals(0, bags.f1(new boolean[3]));
        assertEquals(1, WordBags.of(List.of("Menu"), "").f1(new boolean[1]));
    }

    private static boolean[] kept(boolean[] cued, double... probabilities) {
        WordBags words = WordBags.of(List.of("a b c d", "e f g h", "i j k l"), "");
        Sample sample = new Sample(PAGE, RENDERING, Path.of("1.txt"), 1);
        MeasuredText text =
                new MeasuredText(sample, Digest.of(""), new float[3][1], new double[0], cued, new boolean[3], words);
        return Decision.kept(text, probabilities);
    }
}
