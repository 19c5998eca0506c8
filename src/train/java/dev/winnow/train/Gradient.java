package dev.winnow.train;

import dev.winnow.boilerplate.learned.GatedStep;
import dev.winnow.boilerplate.learned.NetworkRows;
import dev.winnow.boilerplate.learned.NetworkShape;
import java.util.Random;

/**
 * The gradient of a network's loss over one document, by back-propagation through time (Werbos, 1990), with inverted
 * drop-out (Srivastava and others, 2014) of inputs, hidden units and states.
 */
final class Gradient {
    private final NetworkShape shape;
    private final NetworkRows weights;
    /** For each direction the weights of the gates, the other way round. */
    private final float[][][] inputsOfGates;

    private final float[][][] statesOfGates;
    private final NetworkRows gradient;
    private final float drop;

    /**
     * @param weights of the network
     * @param drop share of the units that are left out
     */
    Gradient(NetworkShape shape, float[] weights, float drop) {
        this.shape = shape;
        this.weights = NetworkRows.of(shape, weights);
        this.gradient = NetworkRows.of(shape, new float[shape.size()]);
        this.inputsOfGates = new float[][][] {
            transposed(this.weights.inputs()[0]), transposed(this.weights.inputs()[1])
        };
        this.statesOfGates = new float[][][] {
            transposed(this.weights.states()[0]), transposed(this.weights.states()[1])
        };
        this.drop = drop;
    }

    private static float[][] transposed(float[][] rows) {
        float[][] transposed = new float[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = rows[i][j];
            }
        }
        return transposed;
    }

    /** Writes the sum of the gradients of all documents so far, laid out as the weights. */
    void sum(float[] sum) {
        gradient.flat(sum);
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
            errors[i] = lesson.weights()[i] * (probability(logOdds) - lesson.labels()[i]);
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
        float[] hidden = weights.hiddenBias().clone();
        NetworkRows.add(hidden, numbers, weights.numbers());
        for (int j = 0; j < kinds.length; j++) {
            NetworkRows.add(hidden, 1, weights.kinds()[j * shape.kinds() + kinds[j]]);
        }
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] = Math.max(0, hidden[k]);
        }
        return hidden;
    }

    private float logOdds(float[] hidden, Pass[] passes, int line) {
        float sum = weights.outputBias()[0] + NetworkRows.dot(hidden, weights.outputs()[passes.length]);
        for (Pass pass : passes) {
            sum += NetworkRows.dot(pass.seen[line], weights.outputs()[pass.direction]);
        }
        return sum;
    }

    private static float probability(float logOdds) {
        return (float) (1 / (1 + StrictMath.exp(-logOdds)));
    }

    private static double entropy(float logOdds, float label) {
        double margin = label > 0.5 ? logOdds : -logOdds;
        return StrictMath.log1p(StrictMath.exp(-Math.abs(margin))) + Math.max(0, -margin);
    }

    private void learnOutput(float[] errors, float[][] hidden, Pass[] passes, float[][] hiddenErrors) {
        for (int i = 0; i < errors.length; i++) {
            gradient.outputBias()[0] += errors[i];
            for (Pass pass : passes) {
                NetworkRows.add(gradient.outputs()[pass.direction], errors[i], pass.seen[i]);
            }
            NetworkRows.add(gradient.outputs()[passes.length], errors[i], hidden[i]);
            NetworkRows.add(hiddenErrors[i], errors[i], weights.outputs()[passes.length]);
        }
    }

    private void learnHidden(float[] numbers, int[] kinds, float[] hidden, float[] mask, float[] error) {
        for (int k = 0; k < error.length; k++) {
            error[k] = hidden[k] > 0 ? error[k] * mask[k] : 0;
        }
        addOuter(gradient.numbers(), numbers, error);
        for (int j = 0; j < kinds.length; j++) {
            NetworkRows.add(gradient.kinds()[j * shape.kinds() + kinds[j]], 1, error);
        }
        NetworkRows.add(gradient.hiddenBias(), 1, error);
    }

    /** Adds to each row the error times the value that the row is for. */
    private static void addOuter(float[][] rows, float[] values, float[] error) {
        for (int j = 0; j < values.length; j++) {
            if (values[j] != 0) {
                NetworkRows.add(rows[j], values[j], error);
            }
        }
    }

    /** One reading of the document, with everything that its gradient asks for. */
    private final class Pass {
        private final int direction;
        private final float[][] hidden;
        private final GatedStep[] steps;
        /** State after each step, in the order of the steps; the first before any. */
        private final float[][] states;

        private final float[][] masks;
        /** State at each line as the verdict sees it. */
        private final float[][] seen;

        Pass(int direction, float[][] hidden, Random random) {
            int lines = hidden.length;
            this.direction = direction;
            this.hidden = hidden;
            this.steps = new GatedStep[lines];
            this.states = new float[lines + 1][];
            this.states[0] = new float[shape.state()];
            this.masks = new float[lines][];
            this.seen = new float[lines][];
            for (int step = 0; step < lines; step++) {
                read(step);
                masks[step] = mask(shape.state(), random);
                seen[line(step)] = dropped(states[step + 1], masks[step]);
            }
        }

        private int line(int step) {
            return direction == 0 ? step : hidden.length - 1 - step;
        }

        private void read(int step) {
            float[] input = weights.inputBiases()[direction].clone();
            NetworkRows.add(input, hidden[line(step)], weights.inputs()[direction]);
            float[] memory = weights.stateBiases()[direction].clone();
            NetworkRows.add(memory, states[step], weights.states()[direction]);
            steps[step] = new GatedStep(shape.state());
            states[step + 1] = states[step].clone();
            steps[step].take(input, memory, states[step + 1]);
        }

        void learn(float[] errors, float[][] hiddenErrors) {
            int units = shape.state();
            float[] stateError = new float[units];
            float[] inputError = new float[shape.gates()];
            float[] memoryError = new float[shape.gates()];
            for (int step = hidden.length - 1; step >= 0; step--) {
                int line = line(step);
                for (int k = 0; k < units; k++) {
                    stateError[k] += errors[line] * weights.outputs()[direction][k] * masks[step][k];
                    float update = steps[step].update(k);
                    float candidate = steps[step].candidate(k);
                    float reset = steps[step].reset(k);
                    float ofCandidate = stateError[k] * (1 - update) * (1 - candidate * candidate);
                    float ofUpdate = stateError[k] * (states[step][k] - candidate) * update * (1 - update);
                    float ofReset = ofCandidate * steps[step].recall(k) * reset * (1 - reset);
                    inputError[k] = ofReset;
                    inputError[units + k] = ofUpdate;
                    inputError[2 * units + k] = ofCandidate;
                    memoryError[k] = ofReset;
                    memoryError[units + k] = ofUpdate;
                    memoryError[2 * units + k] = ofCandidate * reset;
                    stateError[k] *= update;
                }
                NetworkRows.add(gradient.inputBiases()[direction], 1, inputError);
                NetworkRows.add(gradient.stateBiases()[direction], 1, memoryError);
                addOuter(gradient.inputs()[direction], hidden[line], inputError);
                addOuter(gradient.states()[direction], states[step], memoryError);
                NetworkRows.add(hiddenErrors[line], inputError, inputsOfGates[direction]);
                NetworkRows.add(stateError, memoryError, statesOfGates[direction]);
            }
        }
    }
}
