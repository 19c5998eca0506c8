package dev.winnow.text;

/** One pass over a line that mends one kind of damage, in time linear in the line. */
interface Repair {

    /** Hands every change to {@code revision}, from left to right. */
    void apply(String line, Revision revision);
}
