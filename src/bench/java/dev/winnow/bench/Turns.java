package dev.winnow.bench;

/** Takes the samples in turn. */
final class Turns<T> {
    private final T[] samples;
    private int next;

    Turns(T[] samples) {
        this.samples = samples;
    }

    T next() {
        T sample = samples[next];
        next = next + 1 == samples.length ? 0 : next + 1;
        return sample;
    }
}
