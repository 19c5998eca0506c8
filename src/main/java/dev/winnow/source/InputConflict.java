package dev.winnow.source;

import java.io.IOException;

/** Thrown for inputs of which two are the same, or one lies inside another. */
public final class InputConflict extends IOException {
    private static final long serialVersionUID = 1;

    InputConflict(String message) {
        super(message);
    }
}
