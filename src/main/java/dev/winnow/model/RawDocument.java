package dev.winnow.model;

/**
 * The bytes of one document as found.
 *
 * @param mediaType IANA name without parameters, as {@code text/plain}
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the id; the bytes are never compared
public record RawDocument(SourceId id, byte[] bytes, String mediaType) implements Fetched {}
