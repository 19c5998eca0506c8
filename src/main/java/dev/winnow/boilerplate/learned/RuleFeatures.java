package dev.winnow.boilerplate.learned;

/** What all the rules together, without the model, make of a line and of its document. */
final class RuleFeatures {
    private RuleFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        row.number("kept_by_rules", Measures.flag(lines.isKeptByRules(i)));
        row.number("dirt", lines.dirt());
    }
}
