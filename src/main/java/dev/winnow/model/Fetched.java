package dev.winnow.model;

/** What came of reading an input: its bytes, or the reason why there are none. */
public sealed interface Fetched permits RawDocument, Rejected {}
