package dev.winnow.model;

import java.time.Instant;

/** When an article was published; what the source does not say is set to the start of the period, UTC. */
public record PublicationDate(Instant at, DatePrecision precision, DateSource source) {}
