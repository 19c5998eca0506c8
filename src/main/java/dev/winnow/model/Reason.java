package dev.winnow.model;

/**
 * One thing that speaks for or against keeping a block.
 *
 * @param name of the feature
 * @param weight what it adds to the log odds of the block being content
 */
public record Reason(String name, double weight) {}
