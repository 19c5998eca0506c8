package dev.winnow.model;

/**
 * One change from the decoded source to the text.
 *
 * @param start first code point of the change in the decoded source
 * @param end code point after the last one; greater than {@code start}
 * @param original what stands there in the source
 * @param replacement what stands there in the text; differs from {@code original}
 * @param rule name of the rule that made the change
 * @param score how sure the rule is, 0 to 1
 */
public record Edit(
        int start, int end, String original, String replacement, Category category, String rule, double score) {

    public Edit {
        if (start < 0 || end <= start || original.equals(replacement)) {
            throw new IllegalArgumentException("an edit must change something: " + start + ".." + end + " " + rule);
        }
    }

    /** Length difference in code points that this edit makes. */
    int growth() {
        return replacement.codePointCount(0, replacement.length()) - (end - start);
    }
}
