package dev.winnow.source;

import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What the failures of the file system mean for an input. */
final class Failures {
    private Failures() {}

    /**
     * The rejection for a failure.
     *
     * @param what file or folder
     * @throws UncheckedIOException if the failure is not the input's: someone interrupted the thread
     */
    static Rejection rejection(Stage stage, String what, IOException failure) {
        if (failure instanceof ClosedByInterruptException) {
            throw new UncheckedIOException(failure);
        }
        if (failure instanceof NoSuchFileException) {
            return Rejection.of(
                    stage, RejectCode.NOT_FOUND, "the " + what + " is gone; it was there when its folder was read");
        }
        if (failure instanceof AccessDeniedException) {
            return Rejection.of(
                    stage, RejectCode.PERMISSION, "no permission to read this " + what + "; change its mode or owner");
        }
        return Rejection.of(
                stage,
                RejectCode.IO_READ,
                "reading the " + what + " failed: " + failure.getClass().getSimpleName());
    }
}
