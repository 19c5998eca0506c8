package dev.winnow.cli;

/** The exit codes; 64 to 78 are those of BSD's {@code sysexits.h}. */
final class ExitCode {
    static final int DONE = 0;
    static final int SOME_REJECTED = 10;
    static final int NOT_PUBLISHED = 11;
    static final int BELOW_REQUIRED = 12;
    static final int USAGE = 64;
    static final int NO_INPUT = 66;
    static final int INTERNAL = 70;
    static final int CANNOT_CREATE = 73;
    static final int IO_ERROR = 74;
    static final int LOCKED = 75;
    static final int PERMISSION = 77;
    static final int BAD_CONFIG = 78;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
