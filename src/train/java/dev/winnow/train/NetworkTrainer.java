package dev.winnow.train;

import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.NetworkShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a network by Adam with decoupled weight decay (Loshchilov and Hutter, 2019) and one cycle of the learning rate
 * (Smith, 2018).
 *
 * <p>The same lessons and seed give the same bits, however many threads there are: a batch is dealt into lanes, of which
 * each sums its gradients alone.
 */
final class NetworkTrainer {
    private static final int LANES = 4;
    private static final double MOMENTUM = 0.9;
    private static final double SQUARE_MOMENTUM = 0.999;
    private static final double TINY = 1e-8;

    private final Standard standard;
    private final NetworkShape shape;
    private final float[] weights;
    private final float[] firstMoments;
    private final float[] secondMoments;
    private final float[][] gradients;
    private final Random random = new Random(Recipe.SEED);
    private int step;

    private NetworkTrainer(Standard standard) {
        this.standard = standard;
        this.shape = standard.shape();
        this.weights = new float[shape.size()];
        this.firstMoments = new float[shape.size()];
        this.secondMoments = new float[shape.size()];
        this.gradients = new float[LANES][shape.size()];
        initialise();
    }

    /** The network that has learned from these texts. */
    static LineNetwork train(List<MeasuredText> texts) {
        Standard standard = Standard.of(texts);
        NetworkTrainer trainer = new NetworkTrainer(standard);
        trainer.learn(texts);
        return standard.network(trainer.weights);
    }

    private void initialise() {
        fill(shape.numberWeights(), shape.hiddenBias(), shape.numbers());
        for (int direction = 0; direction < 2; direction++) {
            fill(shape.inputWeights(direction), shape.inputBias(direction), shape.state());
        }
        fill(shape.outputWeights(), shape.outputBias(), shape.outputs());
    }

    private void fill(int from, int to, int inputs) {
        float bound = (float) (1 / Math.sqrt(inputs));
        for (int i = from; i < to; i++) {
            weights[i] = (2 * random.nextFloat() - 1) * bound;
        }
    }

    private void learn(List<MeasuredText> texts) {
        int batches = (texts.size() + Recipe.BATCH - 1) / Recipe.BATCH;
        int steps = batches * Recipe.PASSES;
        List<MeasuredText> order = new ArrayList<>(texts);
        for (int pass = 0; pass < Recipe.PASSES; pass++) {
            Collections.shuffle(order, random);
            for (int batch = 0; batch < batches; batch++) {
                int from = batch * Recipe.BATCH;
                learnBatch(order.subList(from, Math.min(order.size(), from + Recipe.BATCH)), steps);
            }
        }
    }

    private void learnBatch(List<MeasuredText> texts, int steps) {
        List<Lesson> batch = texts.parallelStream().map(standard::lesson).toList();
        List<Lesson> parts = new ArrayList<>(batch.size());
        long[] seeds = new long[batch.size()];
        for (int i = 0; i < seeds.length; i++) {
            Lesson lesson = batch.get(i);
            int spare = lesson.size() - Recipe.MOST_LINES;
            parts.add(spare <= 0 ? lesson : lesson.part(random.nextInt(spare + 1), Recipe.MOST_LINES));
            seeds[i] = random.nextLong();
        }
        IntStream.range(0, LANES).parallel().forEach(lane -> {
            Gradient gradient = new Gradient(shape, weights, Recipe.DROP);
            for (int i = lane; i < parts.size(); i += LANES) {
                gradient.add(parts.get(i), new Random(seeds[i]));
            }
            gradient.sum(gradients[lane]);
        });
        double weight = 0;
        for (Lesson part : parts) {
            for (float some : part.weights()) {
                weight += some;
            }
        }
        descend(rate((double) step++ / steps), 1 / Math.max(weight, TINY));
    }

    /** Rises in a line to the peak, then falls along a cosine. */
    private static double rate(double progress) {
        double rise = Recipe.RISE;
        double share = progress < rise
                ? progress / rise
                : (1 + StrictMath.cos(StrictMath.PI * (progress - rise) / (1 - rise))) / 2;
        return Recipe.RATE * (0.04 + 0.96 * share);
    }

    private void descend(double rate, double scale) {
        double norm = 0;
        float[] sum = gradients[0];
        for (int i = 0; i < weights.length; i++) {
            for (int lane = 1; lane < LANES; lane++) {
                sum[i] += gradients[lane][i];
            }
            sum[i] *= (float) scale;
            norm += sum[i] * sum[i];
        }
        double clip = Math.min(1, Recipe.LONGEST_STEP / Math.max(TINY, Math.sqrt(norm)));
        double first = 1 - StrictMath.pow(MOMENTUM, step);
        double second = 1 - StrictMath.pow(SQUARE_MOMENTUM, step);
        for (int i = 0; i < weights.length; i++) {
            double gradient = sum[i] * clip;
            firstMoments[i] += (float) ((1 - MOMENTUM) * (gradient - firstMoments[i]));
            secondMoments[i] += (float) ((1 - SQUARE_MOMENTUM) * (gradient * gradient - secondMoments[i]));
            double move = firstMoments[i] / first / (Math.sqrt(secondMoments[i] / second) + TINY);
            weights[i] -= (float) (rate * (move + Recipe.DECAY * weights[i]));
        }
    }
}
