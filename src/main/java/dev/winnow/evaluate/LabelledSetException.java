package dev.winnow.evaluate;

import java.io.IOException;

/** A labelled set or an earlier run is not there, or not as its format says. The message names the file and the remedy. */
public final class LabelledSetException extends IOException {
    private static final long serialVersionUID = 1;

    public LabelledSetException(String message) {
        super(message);
    }

    LabelledSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
