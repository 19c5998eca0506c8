package dev.winnow.pipeline;

/** The wish, from whatever thread, that a run ends soon; the run then discards what it has written. */
public final class StopRequest {
    private volatile boolean made;

    public void make() {
        made = true;
    }

    void throwIfMade() throws RunStoppedException {
        if (made) {
            throw new RunStoppedException();
        }
    }
}
