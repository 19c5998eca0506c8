package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.NetworkShape;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GradientTest {
    private static final NetworkShape SHAPE = new NetworkShape(3, 2, 4, 5, 4);
    private static final int LINES = 6;
    private static final float STEP = 2e-2f;

    private final Random random = new Random(4);
    private final float[] weights = randomWeights();
    private final Lesson lesson = lesson();

    @Test
    void the_gradient_is_the_slope_of_the_loss() {
        Gradient exact = new Gradient(SHAPE, weights, 0);
        exact.add(lesson, new Random(1));
        float[] gradient = new float[SHAPE.size()];
        exact.sum(gradient);
        for (int i = 0; i < weights.length; i++) {
            float[] more = weights.clone();
            float[] less = weights.clone();
            more[i] += STEP;
            less[i] -= STEP;
            double slope = (loss(more) - loss(less)) / (2 * STEP);
            assertEquals(slope, gradient[i], 4e-3 + 2e-2 * Math.abs(slope), "weight " + i);
        }
    }

    @Test
    void without_drop_out_it_sees_what_the_network_sees() {
        LineNetwork network = new LineNetwork(SHAPE, new float[3], new float[] {1, 1, 1}, weights);
        float[][] rows = new float[LINES][5];
        for (int i = 0; i < LINES; i++) {
            System.arraycopy(lesson.numbers()[i], 0, rows[i], 0, 3);
            rows[i][3] = lesson.kinds()[i][0] - 1;
            rows[i][4] = lesson.kinds()[i][1] - 1;
        }
        double loss = 0;
        float[] logOdds = network.logOdds(rows);
        for (int i = 0; i < LINES; i++) {
            double margin = lesson.labels()[i] > 0 ? logOdds[i] : -logOdds[i];
            loss += lesson.weights()[i] * Math.log1p(Math.exp(-margin));
        }
        assertEquals(loss, loss(weights), 1e-5);
    }

    @Test
    void drop_out_depends_on_the_seed_alone() {
        assertEquals(dropped(1), dropped(1));
        assertNotEquals(dropped(1), dropped(2));
    }

    private double dropped(int seed) {
        return new Gradient(SHAPE, weights, 0.5f).add(lesson, new Random(seed));
    }

    private double loss(float[] some) {
        return new Gradient(SHAPE, some, 0).add(lesson, new Random(1));
    }

    private float[] randomWeights() {
        float[] some = new float[SHAPE.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = random.nextFloat() - 0.4f;
        }
        return some;
    }

    private Lesson lesson() {
        float[][] numbers = new float[LINES][3];
        int[][] kinds = new int[LINES][2];
        float[] labels = new float[LINES];
        float[] weight = new float[LINES];
        for (int i = 0; i < LINES; i++) {
            for (int j = 0; j < 3; j++) {
                numbers[i][j] = 2 * random.nextFloat() - 1;
            }
            kinds[i][0] = random.nextInt(4);
            kinds[i][1] = random.nextInt(4);
            labels[i] = i % 2;
            weight[i] = i == 2 ? 0 : 1 + random.nextFloat();
        }
        return new Lesson(numbers, kinds, labels, weight);
    }
}
