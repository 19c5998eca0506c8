package dev.winnow.sink;

import java.io.IOException;

/** Another run holds the output directory. */
public final class OutputLockedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String holder;

    OutputLockedException(String message, String holder) {
        super(message);
        this.holder = holder;
    }

    /** Who holds it, as {@code pid 4711, since 2026-01-02T03:04:05Z}. */
    public String holder() {
        return holder;
    }
}
