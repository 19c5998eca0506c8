package dev.winnow.boilerplate.learned;

/**
 * One step of gated recurrent units (Cho and others, 2014).
 *
 * <p>Every loop runs from the start of its arrays, so that it becomes vector instructions.
 */
public final class GatedStep {
    private final int units;
    private final float[] gates;
    private final float[] updates;
    private final float[] recalls;
    private final float[] candidates;

    /** @param units of the state */
    public GatedStep(int units) {
        this.units = units;
        this.gates = new float[2 * units];
        this.updates = new float[units];
        this.recalls = new float[units];
        this.candidates = new float[units];
    }

    /**
     * Changes the state.
     *
     * @param input what the line says to the gates: to all resets, then all updates, then all candidates
     * @param memory what the state says to them, in the same order
     */
    public void take(float[] input, float[] memory, float[] state) {
        for (int k = 0; k < gates.length; k++) {
            gates[k] = Activations.sigmoid(input[k] + memory[k]);
        }
        System.arraycopy(memory, 2 * units, recalls, 0, units);
        System.arraycopy(input, 2 * units, candidates, 0, units);
        for (int k = 0; k < candidates.length; k++) {
            candidates[k] = Activations.tanh(candidates[k] + gates[k] * recalls[k]);
        }
        System.arraycopy(gates, units, updates, 0, units);
        for (int k = 0; k < candidates.length; k++) {
            state[k] = candidates[k] + updates[k] * (state[k] - candidates[k]);
        }
    }

    public float reset(int unit) {
        return gates[unit];
    }

    public float update(int unit) {
        return updates[unit];
    }

    /** What the state says to the candidate, before the reset. */
    public float recall(int unit) {
        return recalls[unit];
    }

    public float candidate(int unit) {
        return candidates[unit];
    }
}
