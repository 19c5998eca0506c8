package dev.winnow.model;

import java.util.List;
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

    /** True for each block that stays. */
    public static boolean[] kept(List<Label> labels) {
        boolean[] kept = new boolean[labels.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = labels.get(i).kept();
        }
        return kept;
    }

    /** True for a block that nothing may remove: its user said so. */
    public boolean isProtected() {
        return kept() && score == 1;
    }
}
