package dev.winnow.boilerplate.learned;

/** Takes the values of the features, numbers first, and leaves their names. */
final class ValueRow implements FeatureRow {
    private final float[] values;
    private int number;
    private int category;

    /** @param numbers number of the values that are no categories */
    ValueRow(int numbers, int categories) {
        this.values = new float[numbers + categories];
        this.category = numbers;
    }

    @Override
    public void number(String name, double value) {
        values[number++] = (float) value;
    }

    @Override
    public void category(String name, double kind) {
        values[category++] = (float) kind;
    }

    @Override
    public void number(String family, int member, double value) {
        number(family, value);
    }

    /** The values, not copied. */
    float[] values() {
        return values;
    }
}
