package dev.winnow.source;

import dev.winnow.model.Limits;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;

/** The bound on the bytes of one document. */
final class Bounded {
    /** Longest array that every virtual machine can make. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private Bounded() {}

    /** A number of bytes as the length of an array. */
    static int length(long bytes) {
        return (int) Math.min(bytes, LONGEST);
    }

    static Rejected overLimit(SourceId id, long seen, Limits limits) {
        Breach breach = new Breach("--max-bytes", limits.bytes(), seen);
        return Rejected.unread(
                id,
                seen,
                Rejection.overLimit(Stage.OPEN, RejectCode.LIMIT_BYTES, "the file has too many bytes", breach));
    }
}
