package dev.winnow.train;

import dev.winnow.boilerplate.learned.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression of the words of lines, in steps that shrink with what a weight has moved (AdaGrad; Duchi, Hazan and
 * Singer, 2011). The same texts give the same bits.
 */
final class WordTrainer {
    private static final double LEAST_SQUARE = 1e-2;

    private final float[] weights = new float[WordTable.BUCKETS];
    private final double[] squares = new double[WordTable.BUCKETS];
    private float bias;
    private double biasSquares;

    private WordTrainer() {}

    /** What the lines of these texts, all of one language, say. */
    static WordTable train(List<MeasuredText> texts) {
        WordTrainer trainer = new WordTrainer();
        List<MeasuredText> order = new ArrayList<>(texts);
        Random random = new Random(Recipe.SEED);
        for (int pass = 0; pass < Recipe.WORD_PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return WordTable.of(trainer.bias, trainer.weights);
    }

    private void learn(MeasuredText text) {
        float[] lineWeights = LineWeights.of(text);
        double sum = 0;
        for (float weight : lineWeights) {
            sum += weight;
        }
        for (int i = 0; i < lineWeights.length; i++) {
            int[] buckets = text.wording().buckets()[i];
            if (lineWeights[i] > 0 && buckets.length > 0) {
                learn(buckets, text.isContent(i), Math.sqrt(Recipe.WORD_LINES * lineWeights[i] / sum));
            }
        }
    }

    private void learn(int[] buckets, boolean content, double weight) {
        double value = 1 / Math.sqrt(buckets.length);
        double logOdds = 0;
        for (int bucket : buckets) {
            logOdds += weights[bucket];
        }
        logOdds = bias + value * logOdds;
        double error = weight * (1 / (1 + StrictMath.exp(-logOdds)) - (content ? 1 : 0));
        for (int bucket : buckets) {
            double slope = error * value + Recipe.WORD_DECAY * weights[bucket];
            squares[bucket] += slope * slope;
            weights[bucket] -= step(slope, squares[bucket]);
        }
        biasSquares += error * error;
        bias -= step(error, biasSquares);
    }

    private static float step(double slope, double squares) {
        return (float) (Recipe.WORD_RATE * slope / Math.sqrt(squares + LEAST_SQUARE));
    }
}
