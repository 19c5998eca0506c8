package dev.winnow.train;

import dev.winnow.boilerplate.learned.Activations;
import dev.winnow.boilerplate.learned.NetworkShape;
import java.util.Random;

/**
 * The gradient of a network's loss over one document, by back-propagation through time (Werbos, 1990), with inverted
 * drop-out (Srivastava and others, 2014) of inputs, hidden units and states.
 */
final class Gradient {
    private final NetworkShape shape;
    private final float[] weights;
    private final float[] gradient;
    private final float drop;

    /**
     * @param weights of the network; read
     * @param gradient of the same length; added to
     * @param drop share of the units that are left out
     */
    Gradient(NetworkShape shape, float[] weights, float[] gradient, float drop) {
        this.shape = shape;
        this.weights = weights;
        this.gradient = gradient;
        this.drop = drop;
    }

    /**
     * Adds the gradient of one document.
     *
     * @param random that draws the units to leave out
     * @return the loss: binary cross entropy of the lines, times their weights
     */
    double add(Lesson lesson, Random random) {
        int lines = lesson.size();
        float[][] inputs = new float[lines][];
        float[][] hidden = new float[lines][];
        float[][] hiddenMasks = new float[lines][];
        for (int i = 0; i < lines; i++) {
            inputs[i] = dropped(lesson.numbers()[i], mask(shape.numbers(), random));
            hiddenMasks[i] = mask(shape.hidden(), random);
            hidden[i] = dropped(hidden(inputs[i], lesson.kinds()[i]), hiddenMasks[i]);
        }
        Pass[] passes = {new Pass(0, hidden, random), new Pass(1, hidden, random)};
        float[] errors = new float[lines];
        double loss = 0;
        for (int i = 0; i < lines; i++) {
            float logOdds = logOdds(hidden[i], passes, i);
            errors[i] = lesson.weights()[i] * (Activations.sigmoid(logOdds) - lesson.labels()[i]);
            loss += lesson.weights()[i] * entropy(logOdds, lesson.labels()[i]);
        }
        float[][] hiddenErrors = new float[lines][shape.hidden()];
        learnOutput(errors, hidden, passes, hiddenErrors);
        for (Pass pass : passes) {
            pass.learn(errors, hiddenErrors);
        }
        for (int i = 0; i < lines; i++) {
            learnHidden(inputs[i], lesson.kinds()[i], hidden[i], hiddenMasks[i], hiddenErrors[i]);
        }
        return loss;
    }

    private float[] mask(int size, Random random) {
        float[] mask = new float[size];
        for (int k = 0; k < size; k++) {
            mask[k] = drop > 0 && random.nextFloat() < drop ? 0 : 1 / (1 - drop);
        }
        return mask;
    }

    private static float[] dropped(float[] values, float[] mask) {
        float[] dropped = new float[values.length];
        for (int k = 0; k < dropped.length; k++) {
            dropped[k] = values[k] * mask[k];
        }
        return dropped;
    }

    private float[] hidden(float[] numbers, int[] kinds) {
        float[] hidden = new float[shape.hidden()];
        System.arraycopy(weights, shape.hiddenBias(), hidden, 0, hidden.length);
        for (int j = 0; j < numbers.length; j++) {
            addTo(hidden, numbers[j], weights, shape.numberWeights() + j * hidden.length);
        }
        for (int j = 0; j < kinds.length; j++) {
            addTo(hidden, 1, weights, kindAt(j, kinds[j]));
        }
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] = Math.max(0, hidden[k]);
        }
        return hidden;
    }

    private int kindAt(int category, int kind) {
        return shape.kindWeights() + (category * shape.kinds() + kind) * shape.hidden();
    }

    private float logOdds(float[] hidden, Pass[] passes, int line) {
        float sum = weights[shape.outputBias()];
        for (Pass pass : passes) {
            sum += dot(pass.seen[line], weights, pass.output());
        }
        return sum + dot(hidden, weights, hiddenOutput());
    }

    private int hiddenOutput() {
        return shape.outputWeights() + 2 * shape.state();
    }

    private static double entropy(float logOdds, float label) {
        double margin = label > 0.5 ? logOdds : -logOdds;
        return StrictMath.log1p(StrictMath.exp(-Math.abs(margin))) + Math.max(0, -margin);
    }

    private void learnOutput(float[] errors, float[][] hidden, Pass[] passes, float[][] hiddenErrors) {
        for (int i = 0; i < errors.length; i++) {
            gradient[shape.outputBias()] += errors[i];
            for (Pass pass : passes) {
                addAt(gradient, pass.output(), errors[i], pass.seen[i]);
            }
            addAt(gradient, hiddenOutput(), errors[i], hidden[i]);
            addTo(hiddenErrors[i], errors[i], weights, hiddenOutput());
        }
    }

    private void learnHidden(float[] numbers, int[] kinds, float[] hidden, float[] mask, float[] error) {
        for (int k = 0; k < error.length; k++) {
            error[k] = hidden[k] > 0 ? error[k] * mask[k] : 0;
        }
        for (int j = 0; j < numbers.length; j++) {
            addAt(gradient, shape.numberWeights() + j * error.length, numbers[j], error);
        }
        for (int j = 0; j < kinds.length; j++) {
            addAt(gradient, kindAt(j, kinds[j]), 1, error);
        }
        addAt(gradient, shape.hiddenBias(), 1, error);
    }

    private static void addTo(float[] sum, float factor, float[] values, int at) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * values[at + k];
        }
    }

    private static void addAt(float[] sum, int at, float factor, float[] values) {
        if (factor != 0) {
            for (int k = 0; k < values.length; k++) {
                sum[at + k] += factor * values[k];
            }
        }
    }

    private static float dot(float[] values, float[] weights, int at) {
        float sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k] * weights[at + k];
        }
        return sum;
    }

    /** One reading of the document, with everything that its gradient asks for. */
    private final class Pass {
        private final int direction;
        private final float[][] hidden;
        private final float[][] resets;
        private final float[][] updates;
        private final float[][] candidates;
        /** What the state says to the candidate, before the reset. */
        private final float[][] recalls;
        /** State after each step, in the order of the steps; the first before any. */
        private final float[][] states;

        private final float[][] masks;
        /** State at each line as the verdict sees it. */
        private final float[][] seen;

        Pass(int direction, float[][] hidden, Random random) {
            int lines = hidden.length;
            this.direction = direction;
            this.hidden = hidden;
            this.resets = new float[lines][shape.state()];
            this.updates = new float[lines][shape.state()];
            this.candidates = new float[lines][shape.state()];
            this.recalls = new float[lines][shape.state()];
            this.states = new float[lines + 1][shape.state()];
            this.masks = new float[lines][];
            this.seen = new float[lines][];
            for (int step = 0; step < lines; step++) {
                read(step);
                masks[step] = mask(shape.state(), random);
                seen[line(step)] = dropped(states[step + 1], masks[step]);
            }
        }

        int output() {
            return shape.outputWeights() + direction * shape.state();
        }

        private int line(int step) {
            return direction == 0 ? step : hidden.length - 1 - step;
        }

        private void read(int step) {
            int units = shape.state();
            float[] input = gates(hidden[line(step)], shape.inputWeights(direction), shape.inputBias(direction));
            float[] memory = gates(states[step], shape.stateWeights(direction), shape.stateBias(direction));
            for (int k = 0; k < units; k++) {
                resets[step][k] = Activations.sigmoid(input[k] + memory[k]);
                updates[step][k] = Activations.sigmoid(input[units + k] + memory[units + k]);
                recalls[step][k] = memory[2 * units + k];
                candidates[step][k] = Activations.tanh(input[2 * units + k] + resets[step][k] * recalls[step][k]);
                states[step + 1][k] = candidates[step][k] + updates[step][k] * (states[step][k] - candidates[step][k]);
            }
        }

        private float[] gates(float[] values, int at, int bias) {
            float[] gates = new float[shape.gates()];
            System.arraycopy(weights, bias, gates, 0, gates.length);
            for (int j = 0; j < values.length; j++) {
                addTo(gates, values[j], weights, at + j * gates.length);
            }
            return gates;
        }

        void learn(float[] errors, float[][] hiddenErrors) {
            int units = shape.state();
            float[] stateError = new float[units];
            float[] inputError = new float[shape.gates()];
            float[] memoryError = new float[shape.gates()];
            for (int step = hidden.length - 1; step >= 0; step--) {
                int line = line(step);
                for (int k = 0; k < units; k++) {
                    stateError[k] += errors[line] * weights[output() + k] * masks[step][k];
                    float update = updates[step][k];
                    float candidate = candidates[step][k];
                    float reset = resets[step][k];
                    float ofCandidate = stateError[k] * (1 - update) * (1 - candidate * candidate);
                    float ofUpdate = stateError[k] * (states[step][k] - candidate) * update * (1 - update);
                    float ofReset = ofCandidate * recalls[step][k] * reset * (1 - reset);
                    inputError[k] = ofReset;
                    inputError[units + k] = ofUpdate;
                    inputError[2 * units + k] = ofCandidate;
                    memoryError[k] = ofReset;
                    memoryError[units + k] = ofUpdate;
                    memoryError[2 * units + k] = ofCandidate * reset;
                    stateError[k] *= update;
                }
                addAt(gradient, shape.inputBias(direction), 1, inputError);
                addAt(gradient, shape.stateBias(direction), 1, memoryError);
                back(hidden[line], inputError, shape.inputWeights(direction), hiddenErrors[line]);
                back(states[step], memoryError, shape.stateWeights(direction), stateError);
            }
        }

        /** Hands the error of the gates on to the weights that feed them and to the values that they see. */
        private void back(float[] values, float[] error, int at, float[] valueErrors) {
            for (int j = 0; j < values.length; j++) {
                int row = at + j * error.length;
                addAt(gradient, row, values[j], error);
                valueErrors[j] += dot(error, weights, row);
            }
        }
    }
}
