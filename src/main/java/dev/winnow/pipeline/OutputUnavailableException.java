package dev.winnow.pipeline;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The output folder can be neither made nor used. */
public final class OutputUnavailableException extends IOException {
    private static final long serialVersionUID = 1;

    OutputUnavailableException(Path output, IOException cause) {
        super(
                "cannot use " + output + " as output folder: " + reason(cause) + "; name another one with --output.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is no folder";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? cause.toString() : reason;
    }
}
