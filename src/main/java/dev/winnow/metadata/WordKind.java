package dev.winnow.metadata;

/** What a word or phrase of a byline may be in a text of any language, as {@code bylines.tsv} lists them. */
enum WordKind {
    LABEL,
    NOUN,
    CREDIT,
    /** The first word of a label, of a noun, of a credit or of a short word before names. */
    BEGINNING,
    AND,
    TAIL,
    TITLE,
    DEGREE,
    ROLE,
    COLLECTIVE,
    PARTICLE,
    NOBODY,
    TOPIC
}
