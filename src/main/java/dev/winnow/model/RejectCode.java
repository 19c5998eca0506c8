package dev.winnow.model;

/** Why a document was turned away; a closed list that only grows. */
public enum RejectCode {
    NOT_FOUND,
    PERMISSION,
    NOT_REGULAR,
    IO_READ,
    CHANGED_DURING_READ,
    SYMLINK_ESCAPE,
    UNSUPPORTED,
    MALFORMED,
    TRUNCATED,
    CHECKSUM,
    ENCRYPTED,
    CHARSET,
    EMPTY,
    NO_CONTENT,
    LIMIT_BYTES,
    LIMIT_LINE,
    LIMIT_RATIO,
    LIMIT_DEPTH,
    LIMIT_ENTRIES,
    LIMIT_TEXT,
    TIMEOUT,
    OUT_OF_MEMORY,
    STACK_OVERFLOW,
    CRASH_SUSPECT,
    INTERNAL
}
