package dev.winnow.model;

/**
 * A language with the evidence for it.
 *
 * @param tag BCP 47, {@code und} if unsure
 * @param score 0 to 1
 */
public record Language(String tag, double score) {
    public static final Language UNDETERMINED = new Language("und", 0);

    /** The language alone, without script and region. */
    public String primary() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
