package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreesTest {
    /** One tree that asks column 2, then column 0 of what is greater, and one that is a single leaf. */
    private static final Trees HAND_MADE = new Trees(
            new int[] {0, ~3},
            new short[] {2, 0},
            new float[] {0.5f, 10},
            new int[] {~0, 1, ~1, ~2},
            new float[] {0.25f, 1.5f},
            new float[] {-1, 1, 2, 0.125f});

    @ParameterizedTest
    @CsvSource({"0, 0.5, -0.875", "99, -7, -0.875", "10, 0.50001, 1.125", "11, 0.75, 2.125"})
    void a_row_gets_the_sum_of_the_leaves_that_it_falls_into(float first, float last, double logOdds) {
        assertEquals(logOdds, HAND_MADE.logOdds(new float[] {first, Float.MAX_VALUE, last}));
    }

    @Test
    void the_reasons_say_which_column_moved_the_mean() {
        assertArrayEquals(new double[] {0.5, 0, 1.25}, HAND_MADE.reasons(new float[] {11, 0, 1}));
        assertEquals(0.375, HAND_MADE.bias());
    }

    @Test
    void reasons_and_bias_add_up_to_the_log_odds() {
        Random random = new Random(5);
        Trees trees = grown(random, 20, 12, 6);
        for (int n = 0; n < 200; n++) {
            float[] row = row(random, 6);
            double sum = trees.bias();
            for (double reason : trees.reasons(row)) {
                sum += reason;
            }
            assertEquals(trees.logOdds(row), sum, 1e-4);
        }
    }

    @Test
    void the_bytes_of_trees_hold_the_same_trees() throws ModelFileException {
        Random random = new Random(1);
        for (int n = 0; n < 50; n++) {
            Trees trees = grown(random, 1 + n % 7, 1 + n % 20, 9);
            Trees read = Trees.of(trees.bytes());
            assertArrayEquals(trees.bytes(), read.bytes());
            assertEquals(trees.columns(), read.columns());
            assertEquals(trees.count(), read.count());
            float[] row = row(random, 9);
            assertEquals(trees.logOdds(row), read.logOdds(row));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 40, 75})
    void cut_trees_are_refused(int length) {
        byte[] bytes = Arrays.copyOf(HAND_MADE.bytes(), length);
        assertThrows(ModelFileException.class, () -> Trees.of(bytes));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "1, -6", "-5, 1", "1, -2147483648"})
    void trees_that_lead_in_circles_or_nowhere_are_refused(int root, int child) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Trees(
                        new int[] {root},
                        new short[] {0, 0},
                        new float[2],
                        new int[] {child, 1, ~0, ~1},
                        new float[2],
                        new float[4]));
    }

    @Test
    void random_bytes_never_make_trees_that_fail_later() {
        Random random = new Random(3);
        byte[] good = grown(random, 3, 5, 4).bytes();
        for (int n = 0; n < 5000; n++) {
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                Trees trees = Trees.of(bytes);
                trees.logOdds(new float[Math.max(4, trees.columns())]);
            } catch (ModelFileException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("trees"));
            }
        }
    }

    /** Trees of random splits; the mean of a node is that of its children. */
    private static Trees grown(Random random, int count, int leavesEach, int columns) {
        int nodesEach = leavesEach - 1;
        int nodes = count * nodesEach;
        int[] roots = new int[count];
        short[] features = new short[nodes];
        float[] thresholds = row(random, nodes);
        int[] children = new int[2 * nodes];
        float[] means = new float[nodes];
        float[] leaves = row(random, count * leavesEach);
        for (int tree = 0; tree < count; tree++) {
            int first = tree * nodesEach;
            roots[tree] = nodesEach == 0 ? ~tree : first;
            for (int i = first; i < first + nodesEach; i++) {
                features[i] = (short) random.nextInt(columns);
                children[2 * i] = ~(i + tree);
                children[2 * i + 1] = i + 1 < first + nodesEach ? i + 1 : ~(i + tree + 1);
                means[i] = random.nextFloat();
            }
        }
        return new Trees(roots, features, thresholds, children, means, leaves);
    }

    private static float[] row(Random random, int columns) {
        float[] row = new float[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = random.nextFloat() * 2 - 1;
        }
        return row;
    }
}
