package dev.winnow.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that was turned away.
 *
 * @param sha256 of the input's bytes, if they were read
 * @param size of the input in bytes, if known
 * @param stackTrace only for {@link RejectCode#INTERNAL}
 */
public record Rejected(
        SourceId id,
        @Nullable Digest sha256,
        @Nullable Long size,
        Rejection reason,
        @Nullable String stackTrace) implements Outcome, Fetched {

    public static Rejected unread(SourceId id, @Nullable Long size, Rejection reason) {
        return new Rejected(id, null, size, reason, null);
    }

    public static Rejected of(RawDocument raw, Rejection reason) {
        return new Rejected(raw.id(), Digest.of(raw.bytes()), (long) raw.bytes().length, reason, null);
    }
}
