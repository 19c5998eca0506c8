package dev.winnow.pipeline;

import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What becomes of a document on which winnow itself breaks down: a reject, so that no document stops a run. */
final class Breakdown {
    private Breakdown() {}

    static Rejection rejection(Stage stage, Throwable breakdown) {
        if (breakdown instanceof StackOverflowError) {
            return Rejection.of(stage, RejectCode.STACK_OVERFLOW, "nested too deeply to be read");
        }
        if (breakdown instanceof OutOfMemoryError) {
            String message = "needs more memory than there is; raise WINNOW_JAVA_OPTS";
            return Rejection.of(stage, RejectCode.OUT_OF_MEMORY, message);
        }
        String message = "an error in winnow, not in the file; please report it: " + breakdown;
        return Rejection.of(stage, RejectCode.INTERNAL, message);
    }

    /** The reject, with the stack trace if the error is winnow's own. */
    static Rejected rejected(Rejected plain, Throwable breakdown) {
        if (plain.reason().code() != RejectCode.INTERNAL) {
            return plain;
        }
        StringWriter trace = new StringWriter();
        breakdown.printStackTrace(new PrintWriter(trace));
        return new Rejected(plain.id(), plain.sha256(), plain.size(), plain.reason(), trace.toString());
    }
}
