package dev.winnow.model;

/** A document that became a record, with the account of every change. */
public record Converted(Article article, Ledger ledger) implements Outcome {}
