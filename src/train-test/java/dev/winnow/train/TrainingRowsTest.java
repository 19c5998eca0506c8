package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Digest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrainingRowsTest {

    @Test
    void lines_without_tokens_are_not_learned_from() {
        TrainingRows rows = TrainingRows.of(List.of(text("a", 1, 0.5, Double.NaN, 0.49)));
        assertArrayEquals(new float[] {1, 0}, rows.labels());
        assertArrayEquals(new float[] {0, 2}, rows.values());
    }

    @Test
    void weights_are_one_on_average_and_follow_those_of_the_documents() {
        TrainingRows rows = TrainingRows.of(List.of(text("a", 1, 1, 0), text("b", 0.25, 1, 0)));
        assertEquals(4 * rows.weights()[2], rows.weights()[0], 1e-6);
        assertEquals(4, rows.weights()[0] + rows.weights()[1] + rows.weights()[2] + rows.weights()[3], 1e-6);
    }

    @Test
    void of_a_long_document_lines_are_drawn_by_lot_that_weigh_for_the_rest() {
        double[] shares = new double[10 * Recipe.MOST_LINES];
        Arrays.fill(shares, 1);
        TrainingRows once = TrainingRows.of(List.of(text("a", 1, shares)));
        assertEquals(Recipe.MOST_LINES, once.size());
        assertArrayEquals(
                once.values(), TrainingRows.of(List.of(text("a", 1, shares))).values());
        float[] others = TrainingRows.of(List.of(text("b", 1, shares))).values();
        assertTrue(!Arrays.equals(once.values(), others) && isSorted(others));
    }

    private static boolean isSorted(float[] values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i] <= values[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** A document whose lines have two words each, and as their only feature their number. */
    private static MeasuredText text(String id, double weight, double... shares) {
        float[][] rows = new float[shares.length][1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = i;
        }
        Rendering rendering = new Rendering("page", "page", Rendering.Form.AS_IS, 1);
        Sample sample =
                new Sample(new Page("set", id, "example.org", "en", ""), rendering, Path.of(id + ".txt"), weight);
        WordBags words = WordBags.of(Collections.nCopies(shares.length, "two words"), "");
        return new MeasuredText(sample, Digest.of(id), rows, shares, words);
    }
}
