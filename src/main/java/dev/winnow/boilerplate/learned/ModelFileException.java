package dev.winnow.boilerplate.learned;

import java.io.IOException;

/** A model's file is damaged, or made for another program than this. */
public final class ModelFileException extends IOException {
    private static final long serialVersionUID = 1;

    ModelFileException(String message) {
        super(message);
    }

    ModelFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
