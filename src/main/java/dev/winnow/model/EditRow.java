package dev.winnow.model;

/** An edit as a row of the ledger's table; {@code seq} counts an article's edits from 0. */
public record EditRow(String articleId, int seq, Edit edit) {}
