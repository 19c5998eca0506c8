package dev.winnow.model;

import org.jspecify.annotations.Nullable;

/**
 * The verdict on one block.
 *
 * @param category why the block goes; null if it stays
 * @param rule name of the rule that decided
 * @param score how sure the rule is, 0 to 1
 */
public record Label(@Nullable Category category, String rule, double score) {

    public static Label keep(String rule, double score) {
        return new Label(null, rule, score);
    }

    public static Label remove(Category category, String rule, double score) {
        return new Label(category, rule, score);
    }

    public boolean kept() {
        return category == null;
    }

    /** True for a block that nothing may remove: its user said so. */
    public boolean isProtected() {
        return kept() && score == 1;
    }
}
