package dev.winnow.boilerplate.learned;

/**
 * Takes the features of one line, always in the same order, each by the name that the model's file lists. Numbers and
 * categories are counted apart.
 */
interface FeatureRow {
    /** Takes a number. */
    void number(String name, double value);

    /** Takes one of a family of numbers, named by the family and its place in it. */
    void number(String family, int member, double value);

    /** Takes the number of a kind, from 0 on; -1 for none. */
    void category(String name, double kind);
}
