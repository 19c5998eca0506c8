package dev.winnow.evaluate;

/** The middle 95 % of the means of samples drawn anew. */
public record Interval(double low, double high) {}
