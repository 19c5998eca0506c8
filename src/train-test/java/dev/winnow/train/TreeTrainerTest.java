package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.ml.lightgbm.PredictionType;
import dev.winnow.boilerplate.learned.Trees;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TreeTrainerTest {
    private static final int COLUMNS = 4;
    private static final TrainingRows ROWS = rows();

    @Test
    void the_trees_learn_what_the_rows_show() {
        Trees trees = TreeTrainer.train(ROWS, 30, Recipe.PARAMETERS);
        int right = 0;
        for (int i = 0; i < ROWS.size(); i++) {
            right += (trees.logOdds(row(i)) > 0) == (ROWS.labels()[i] > 0) ? 1 : 0;
        }
        assertTrue(right > 0.97 * ROWS.size(), right + " of " + ROWS.size());
    }

    @Test
    void the_same_rows_give_the_same_bytes() {
        byte[] first = TreeTrainer.train(ROWS, 20, Recipe.PARAMETERS).bytes();
        assertArrayEquals(first, TreeTrainer.train(ROWS, 20, Recipe.PARAMETERS).bytes());
    }

    @Test
    void rows_score_as_lightgbm_itself_scores_them() throws LGBMException {
        String text = TreeTrainer.grow(ROWS, 40, Recipe.PARAMETERS);
        Trees trees = LightGbmText.trees(text);
        try (LGBMBooster booster = LGBMBooster.loadModelFromString(text)) {
            double[] expected = booster.predictForMat(
                    ROWS.values(), ROWS.size(), COLUMNS, true, PredictionType.C_API_PREDICT_RAW_SCORE);
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], trees.logOdds(row(i)), 1e-5);
            }
        }
    }

    private static float[] row(int i) {
        return Arrays.copyOfRange(ROWS.values(), i * COLUMNS, (i + 1) * COLUMNS);
    }

    /** Content is what is high in the first column, or low in the first and high in the second. */
    private static TrainingRows rows() {
        Random random = new Random(9);
        int count = 4000;
        float[] values = new float[count * COLUMNS];
        float[] labels = new float[count];
        float[] weights = new float[count];
        Arrays.fill(weights, 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = i % COLUMNS == 3 ? random.nextInt(3) : (float) random.nextGaussian();
        }
        for (int i = 0; i < count; i++) {
            float first = values[i * COLUMNS];
            labels[i] = first > 0.5 || (first < -0.5 && values[i * COLUMNS + 1] > 0) ? 1 : 0;
        }
        return new TrainingRows(values, COLUMNS, labels, weights);
    }
}
