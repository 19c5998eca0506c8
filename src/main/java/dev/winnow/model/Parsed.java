package dev.winnow.model;

/** What came of parsing a raw document: a document, or the reason why there is none. */
public sealed interface Parsed permits Document, Rejection {}
