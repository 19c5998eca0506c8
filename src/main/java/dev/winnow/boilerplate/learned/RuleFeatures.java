package dev.winnow.boilerplate.learned;

import java.util.List;

/** What all the rules together, without the model, make of a line and of its document. */
final class RuleFeatures {
    static final List<Feature> ALL = List.of(
            new Feature("kept_by_rules", (lines, i) -> lines.isKeptByRules(i) ? 1 : 0),
            new Feature("dirt", (lines, i) -> lines.dirt()));

    private RuleFeatures() {}
}
