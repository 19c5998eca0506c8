package dev.winnow.boilerplate;

import java.io.IOException;

/** A user's file of rules is not there, or not as the format says. */
public final class RulesFileException extends IOException {
    private static final long serialVersionUID = 1;

    RulesFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
