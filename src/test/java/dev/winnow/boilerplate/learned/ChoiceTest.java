package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChoiceTest {

    @Test
    void keeps_likely_lines_and_drops_unlikely_ones() {
        Choice choice = Choice.of(new double[] {0.1, 0.9, 0.9, 0.1}, new int[] {10, 10, 10, 10}, 1);
        assertArrayEquals(new boolean[] {false, true, true, false}, choice.kept());
        assertEquals(2 * 18.0 / (20 + 20), choice.expected(), 1e-12);
    }

    @Test
    void keeps_something_where_a_threshold_of_one_half_would_keep_nothing() {
        Choice choice = Choice.of(new double[] {0.4, 0.3, 0.02}, new int[] {20, 20, 20}, 1);
        assertArrayEquals(new boolean[] {true, true, false}, choice.kept());
    }

    @Test
    void keeps_no_line_that_goes_in_any_case() {
        assertArrayEquals(
                new boolean[] {false, false},
                Choice.of(new double[] {0, 0}, new int[] {5, 5}, 1).kept());
        assertEquals(0, Choice.of(new double[] {0, 0}, new int[] {5, 5}, 1).expected());
    }

    @Test
    void keeps_less_for_precision_and_more_for_recall() {
        double[] probabilities = {0.95, 0.6, 0.45, 0.2};
        int[] words = {30, 30, 30, 30};
        assertEquals(1, count(Choice.of(probabilities, words, 0.25)));
        assertEquals(3, count(Choice.of(probabilities, words, 1)));
        assertEquals(4, count(Choice.of(probabilities, words, 4)));
    }

    @Test
    void the_choice_is_the_best_of_all_sets_of_lines() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] probabilities = random.doubles(8, 0.01, 1).toArray();
            int[] words = random.ints(8, 1, 60).toArray();
            double best = 0;
            for (int set = 1; set < 256; set++) {
                best = Math.max(best, Choice.expected(probabilities, words, members(set)));
            }
            Choice choice = Choice.of(probabilities, words, 1);
            assertEquals(best, choice.expected(), 1e-12);
            assertEquals(best, Choice.expected(probabilities, words, choice.kept()), 1e-12);
        }
    }

    @Test
    void of_equal_lines_the_first_is_taken_first() {
        Choice choice = Choice.of(new double[] {0.3, 0.3, 0.9}, new int[] {1, 200, 100}, 0.1);
        assertTrue(choice.kept()[2]);
        assertEquals(1, count(choice));
    }

    private static boolean[] members(int set) {
        boolean[] members = new boolean[8];
        for (int i = 0; i < members.length; i++) {
            members[i] = (set >> i & 1) == 1;
        }
        return members;
    }

    private static int count(Choice choice) {
        int count = 0;
        for (boolean kept : choice.kept()) {
            count += kept ? 1 : 0;
        }
        return count;
    }
}
