package dev.winnow.boilerplate.learned;

/**
 * The sizes of a {@link LineNetwork}, and where each of its parts stands in the one array of its weights.
 *
 * @param numbers columns that are measured
 * @param categories columns that hold the number of a kind
 * @param kinds greatest number of kinds of a category, and of anything else
 * @param hidden units that see one line
 * @param state units that remember, in each direction
 */
public record NetworkShape(int numbers, int categories, int kinds, int hidden, int state) {
    /** Reset, update and candidate. */
    static final int GATES = 3;

    static final int DIRECTIONS = 2;

    /** Of the weight of a number for each hidden unit. */
    public int numberWeights() {
        return 0;
    }

    /** Of the weight of a kind for each hidden unit. */
    public int kindWeights() {
        return numbers * hidden;
    }

    public int hiddenBias() {
        return kindWeights() + categories * kinds * hidden;
    }

    /** Of the weights of a direction, 0 forward and 1 backward: from hidden units, from the state, and both biases. */
    public int inputWeights(int direction) {
        return hiddenBias() + hidden + direction * directionSize();
    }

    public int stateWeights(int direction) {
        return inputWeights(direction) + hidden * gates();
    }

    public int inputBias(int direction) {
        return stateWeights(direction) + state * gates();
    }

    public int stateBias(int direction) {
        return inputBias(direction) + gates();
    }

    /** Of the weight of each unit of both directions, then of each hidden unit, for the verdict. */
    public int outputWeights() {
        return inputWeights(DIRECTIONS);
    }

    public int outputBias() {
        return outputWeights() + outputs();
    }

    /** Number of all weights. */
    public int size() {
        return outputBias() + 1;
    }

    /** Number of units of the three gates of a direction. */
    public int gates() {
        return GATES * state;
    }

    /** Number of units that the verdict is drawn from. */
    public int outputs() {
        return DIRECTIONS * state + hidden;
    }

    private int directionSize() {
        return (hidden + state) * gates() + 2 * gates();
    }
}
