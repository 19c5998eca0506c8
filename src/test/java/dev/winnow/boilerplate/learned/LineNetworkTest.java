package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineNetworkTest {
    private static final NetworkShape SHAPE = new NetworkShape(2, 1, 3, 2, 2);

    @Test
    void a_network_without_memory_gives_what_one_computes_by_hand() {
        float[] weights = new float[SHAPE.size()];
        weights[SHAPE.numberWeights()] = 0.5f;
        weights[SHAPE.numberWeights() + 3] = -1;
        weights[SHAPE.kindWeights() + 2 * 2] = 0.25f;
        weights[SHAPE.hiddenBias() + 1] = 0.125f;
        weights[SHAPE.outputWeights() + 4] = 2;
        weights[SHAPE.outputWeights() + 5] = 3;
        weights[SHAPE.outputBias()] = 1;
        LineNetwork network = network(weights);
        // Hidden: 0.5 * 2 + 0.25 and, for kind 1, -1 * -4 + 0.125; the second number is bounded.
        assertArrayEquals(new float[] {1 + 2 * 1.25f + 3 * 4.125f}, network.logOdds(new float[][] {{2, -100, 1}}));
        // Hidden: 0 and 0, since what is negative does not fire.
        assertArrayEquals(new float[] {1}, network.logOdds(new float[][] {{-2, 4, 0}}));
    }

    @Test
    void the_state_after_one_step_is_what_the_formulas_say() {
        float[] weights = new float[SHAPE.size()];
        weights[SHAPE.hiddenBias()] = 1;
        weights[SHAPE.inputWeights(0) + 2 * SHAPE.state()] = 0.5f;
        weights[SHAPE.inputBias(0) + SHAPE.state()] = -0.75f;
        weights[SHAPE.outputWeights()] = 1;
        double update = 1 / (1 + Math.exp(0.75));
        assertEquals((1 - update) * Math.tanh(0.5), network(weights).logOdds(new float[][] {{0, 0, -1}})[0], 1e-6);
    }

    @Test
    void a_line_is_judged_by_those_before_it_and_after_it() {
        LineNetwork network = network(randomWeights(5));
        float[][] rows = {{1, 0, 0}, {0, 1, 1}, {-1, 2, 0}};
        float[] whole = network.logOdds(rows);
        assertNotEquals(whole[1], network.logOdds(new float[][] {{3, 3, 1}, rows[1], rows[2]})[1]);
        assertNotEquals(whole[1], network.logOdds(new float[][] {rows[0], rows[1], {3, 3, 1}})[1]);
    }

    @Test
    void weights_survive_writing_and_reading() throws ModelFileException {
        LineNetwork network = network(randomWeights(9));
        float[][] rows = {{1, 0, 0}, {0, 1, 1}};
        assertArrayEquals(network.logOdds(rows), LineNetwork.of(network.bytes()).logOdds(rows));
    }

    @Test
    void bytes_of_another_length_and_impossible_sizes_are_refused() {
        byte[] bytes = network(randomWeights(1)).bytes();
        assertThrows(ModelFileException.class, () -> LineNetwork.of(Arrays.copyOf(bytes, bytes.length - 4)));
        assertThrows(ModelFileException.class, () -> LineNetwork.of(Arrays.copyOf(bytes, 8)));
        byte[] huge = bytes.clone();
        Arrays.fill(huge, 0, 8, (byte) 0x7f);
        assertThrows(ModelFileException.class, () -> LineNetwork.of(huge));
        byte[] negative = bytes.clone();
        negative[0] = (byte) 0x80;
        assertThrows(ModelFileException.class, () -> LineNetwork.of(negative));
    }

    @Test
    void activations_are_close_to_the_exact_curves() {
        for (float x = -20; x <= 20; x += 0.037f) {
            assertEquals(1 / (1 + Math.exp(-x)), Activations.sigmoid(x), 1e-4);
            assertEquals(Math.tanh(x), Activations.tanh(x), 1e-4);
        }
        assertEquals(0, Activations.sigmoid(-1000), 1e-6);
        assertEquals(1, Activations.sigmoid(1000), 1e-6);
    }

    private static LineNetwork network(float[] weights) {
        return new LineNetwork(SHAPE, new float[2], new float[] {1, 1}, weights);
    }

    private static float[] randomWeights(int seed) {
        Random random = new Random(seed);
        float[] weights = new float[SHAPE.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat() - 0.5f;
        }
        return weights;
    }
}
