package dev.winnow.model;

/**
 * How a document's bytes became characters.
 *
 * @param name IANA name in the registry's preferred case, as {@code UTF-8}
 * @param replaced number of malformed places, NULs and lone surrogates that became U+FFFD
 */
public record Encoding(String name, Evidence evidence, int replaced) {

    /** What the choice of the encoding rests on. */
    public enum Evidence implements Keyed {
        BOM,
        DECLARED,
        DETECTED,
        DEFAULT
    }
}
