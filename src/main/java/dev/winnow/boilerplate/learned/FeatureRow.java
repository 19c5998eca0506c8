package dev.winnow.boilerplate.learned;

/** Takes the features of one line, always in the same order. Numbers and categories are counted apart. */
interface FeatureRow {
    /** @param name as the model's file lists it, without white space */
    void number(String name, double value);

    /** @param kind number of a kind, from 0 on; -1 for none */
    void category(String name, double kind);

    /** One of a family of numbers, named by the family and its place in it. */
    void number(String family, int member, double value);
}
