package dev.winnow.source;

import java.io.IOException;

/** Thrown for an input named on the command line that is not there. */
public final class InputMissing extends IOException {
    private static final long serialVersionUID = 1;

    InputMissing(String message) {
        super(message);
    }
}
