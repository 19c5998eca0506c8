package dev.winnow.train;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.NetworkShape;
import java.util.List;

/**
 * Mean and spread of each measured column, over the lines of all texts.
 *
 * @param scales one over the standard deviation
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Standard(NetworkShape shape, float[] means, float[] scales, LineNetwork blank) {
    private static final double LEAST_SPREAD = 1e-3;

    static Standard of(List<MeasuredText> texts) {
        NetworkShape shape = new NetworkShape(
                Features.numbers(), Features.categories(), Features.KINDS, Recipe.HIDDEN, Recipe.STATE);
        double[] sums = new double[shape.numbers()];
        double[] squares = new double[shape.numbers()];
        long count = 0;
        for (MeasuredText text : texts) {
            for (int i = 0; i < text.size(); i++) {
                float[] row = text.row(i);
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += row[j];
                    squares[j] += (double) row[j] * row[j];
                }
                count++;
            }
        }
        float[] means = new float[sums.length];
        float[] scales = new float[sums.length];
        for (int j = 0; j < sums.length; j++) {
            double mean = sums[j] / count;
            means[j] = (float) mean;
            scales[j] = (float) (1 / (Math.sqrt(Math.max(0, squares[j] / count - mean * mean)) + LEAST_SPREAD));
        }
        return new Standard(shape, means, scales, new LineNetwork(shape, means, scales, new float[shape.size()]));
    }

    LineNetwork network(float[] weights) {
        return new LineNetwork(shape, means, scales, weights);
    }

    /** A text as a network learns from it. */
    Lesson lesson(MeasuredText text) {
        int lines = text.size();
        float[][] numbers = new float[lines][shape.numbers()];
        int[][] kinds = new int[lines][shape.categories()];
        float[] labels = new float[lines];
        for (int i = 0; i < lines; i++) {
            float[] row = text.row(i);
            for (int j = 0; j < numbers[i].length; j++) {
                numbers[i][j] = blank.standard(row[j], j);
            }
            for (int j = 0; j < kinds[i].length; j++) {
                kinds[i][j] = blank.kind(row[shape.numbers() + j]);
            }
            labels[i] = text.isContent(i) ? 1 : 0;
        }
        return new Lesson(numbers, kinds, labels, LineWeights.of(text));
    }
}
