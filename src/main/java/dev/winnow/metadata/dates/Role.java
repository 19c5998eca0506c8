package dev.winnow.metadata.dates;

/** What a word beside a date says about it. */
enum Role {
    /** The date is that of the publication. */
    PUBLISHED,
    /** The date is that of a change. */
    MODIFIED,
    /** May stand inside a date. */
    JOINER,
    /** May stand beside a date in a date line. */
    NEUTRAL,
    /** Opens a byline. */
    BY,
    /** The date is that of something else. */
    FOREIGN
}
