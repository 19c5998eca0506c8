package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.boilerplate.learned.Trees;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LightGbmTextTest {
    private static final String MODEL = """
            tree
            version=v4
            max_feature_idx=2

            Tree=0
            num_leaves=3
            num_cat=0
            split_feature=2 0
            threshold=0.5 10
            decision_type=2 2
            left_child=-1 -2
            right_child=1 -3
            leaf_value=-1 1 2
            internal_value=0.25 1.5
            shrinkage=1


            Tree=1
            num_leaves=1
            num_cat=0
            leaf_value=0.125
            shrinkage=1


            end of trees
            """;

    @ParameterizedTest
    @CsvSource({"0, 0.5, -0.875", "10, 0.50001, 1.125", "11, 0.75, 2.125"})
    void a_row_goes_the_way_that_the_text_describes(float first, float last, double logOdds) {
        Trees trees = LightGbmText.trees(MODEL);
        assertEquals(2, trees.count());
        assertEquals(logOdds, trees.logOdds(new float[] {first, 0, last}));
        assertEquals(0.375, trees.bias());
    }

    @ParameterizedTest
    @CsvSource({"1 2", "2 10", "2 6"})
    void splits_by_category_or_by_missing_values_are_refused(String kinds) {
        String other = MODEL.replace("decision_type=2 2", "decision_type=" + kinds);
        assertThrows(IllegalArgumentException.class, () -> LightGbmText.trees(other));
    }

    @Test
    void the_same_floats_lie_below_a_threshold_after_rounding_it() {
        Random random = new Random(4);
        for (int n = 0; n < 10_000; n++) {
            double threshold = (random.nextDouble() - 0.5) * 100;
            float rounded = LightGbmText.roundedDown(threshold);
            assertTrue(rounded <= threshold && Math.nextUp(rounded) > threshold, () -> String.valueOf(threshold));
        }
    }
}
