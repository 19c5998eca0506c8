package dev.winnow.model;

/** What becomes of every input: a record, or a reject with a code. */
public sealed interface Outcome permits Converted, Rejected {}
