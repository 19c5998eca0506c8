package dev.winnow.boilerplate.learned;

import java.util.Arrays;

/**
 * The weights of a network, each row in an array of its own: only loops that begin at the start of an array become vector
 * instructions.
 *
 * @param numbers for each measured column the weight for each hidden unit
 * @param kinds for each kind of each category the weight for each hidden unit
 * @param inputs for each direction and hidden unit the weight for each gate
 * @param states for each direction and unit of the state the weight for each gate
 * @param inputBiases for each direction, of the gates
 * @param stateBiases for each direction, of the gates
 * @param outputs for each direction the weight of each unit, then that of each hidden unit
 * @param outputBias array of one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NetworkRows(
        float[][] numbers,
        float[][] kinds,
        float[] hiddenBias,
        float[][][] inputs,
        float[][][] states,
        float[][] inputBiases,
        float[][] stateBiases,
        float[][] outputs,
        float[] outputBias) {

    /** The rows of weights that lie in one array, in the order of {@link #flat}. */
    public static NetworkRows of(NetworkShape shape, float[] flat) {
        Cutter cutter = new Cutter(flat);
        float[][] numbers = cutter.rows(shape.numbers(), shape.hidden());
        float[][] kinds = cutter.rows(shape.categories() * shape.kinds(), shape.hidden());
        float[] hiddenBias = cutter.row(shape.hidden());
        float[][][] inputs = new float[NetworkShape.DIRECTIONS][][];
        float[][][] states = new float[NetworkShape.DIRECTIONS][][];
        float[][] inputBiases = new float[NetworkShape.DIRECTIONS][];
        float[][] stateBiases = new float[NetworkShape.DIRECTIONS][];
        for (int direction = 0; direction < NetworkShape.DIRECTIONS; direction++) {
            inputs[direction] = cutter.rows(shape.hidden(), shape.gates());
            states[direction] = cutter.rows(shape.state(), shape.gates());
            inputBiases[direction] = cutter.row(shape.gates());
            stateBiases[direction] = cutter.row(shape.gates());
        }
        float[][] outputs = {cutter.row(shape.state()), cutter.row(shape.state()), cutter.row(shape.hidden())};
        return new NetworkRows(
                numbers, kinds, hiddenBias, inputs, states, inputBiases, stateBiases, outputs, cutter.row(1));
    }

    /** Writes all weights into one array. */
    public void flat(float[] flat) {
        int at = copy(numbers, flat, 0);
        at = copy(kinds, flat, at);
        at = copy(new float[][] {hiddenBias}, flat, at);
        for (int direction = 0; direction < NetworkShape.DIRECTIONS; direction++) {
            at = copy(inputs[direction], flat, at);
            at = copy(states[direction], flat, at);
            at = copy(new float[][] {inputBiases[direction], stateBiases[direction]}, flat, at);
        }
        at = copy(outputs, flat, at);
        copy(new float[][] {outputBias}, flat, at);
    }

    private static int copy(float[][] rows, float[] flat, int at) {
        int next = at;
        for (float[] row : rows) {
            System.arraycopy(row, 0, flat, next, row.length);
            next += row.length;
        }
        return next;
    }

    /** Adds to {@code sum} each of the values times its row; values of 0 cost nothing. */
    public static void add(float[] sum, float[] values, float[][] rows) {
        int first = next(values, 0);
        while (first < values.length) {
            int second = next(values, first + 1);
            int third = next(values, second + 1);
            int fourth = next(values, third + 1);
            if (fourth < values.length) {
                addFour(
                        sum,
                        values[first],
                        rows[first],
                        values[second],
                        rows[second],
                        values[third],
                        rows[third],
                        values[fourth],
                        rows[fourth]);
                first = next(values, fourth + 1);
            } else {
                add(sum, values[first], rows[first]);
                first = second;
            }
        }
    }

    private static int next(float[] values, int from) {
        int next = from;
        while (next < values.length && values[next] == 0) {
            next++;
        }
        return next;
    }

    /** Four rows at once: a sum is loaded and stored once for all of them. */
    private static void addFour(
            float[] sum,
            float first,
            float[] firstRow,
            float second,
            float[] secondRow,
            float third,
            float[] thirdRow,
            float fourth,
            float[] fourthRow) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += first * firstRow[k] + second * secondRow[k] + third * thirdRow[k] + fourth * fourthRow[k];
        }
    }

    /** Adds {@code factor} times a row to {@code sum}. */
    public static void add(float[] sum, float factor, float[] row) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * row[k];
        }
    }

    public static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    /** Takes rows off the front of an array, one after the other. */
    private static final class Cutter {
        private final float[] flat;
        private int at;

        Cutter(float[] flat) {
            this.flat = flat;
        }

        float[] row(int width) {
            at += width;
            return Arrays.copyOfRange(flat, at - width, at);
        }

        float[][] rows(int count, int width) {
            float[][] rows = new float[count][];
            for (int i = 0; i < count; i++) {
                rows[i] = row(width);
            }
            return rows;
        }
    }
}
