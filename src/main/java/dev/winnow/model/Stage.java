package dev.winnow.model;

/** The step of the road at which a document was turned away. */
public enum Stage implements Keyed {
    DISCOVER,
    OPEN,
    DETECT,
    DECODE,
    PARSE,
    LABEL,
    METADATA,
    WRITE
}
