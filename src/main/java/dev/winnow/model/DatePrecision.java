package dev.winnow.model;

/** How much of a date the source really says. */
public enum DatePrecision implements Keyed {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR
}
