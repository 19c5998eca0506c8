package dev.winnow.sink;

/** The last guard before all writers: what one of the formats cannot hold is replaced, or removed. */
public enum Scrub {
    /** Lone surrogates and U+0000 become U+FFFD; nothing else changes, so that a ledger can still be replayed. */
    EXACT,
    /** As {@link #EXACT}, and C0 controls except tab and newline are removed. */
    CLEAN;

    /** {@code text} itself if there is nothing to do, which is nearly always. */
    public String apply(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (suspect(text.charAt(i))) {
                return rewrite(text, i);
            }
        }
        return text;
    }

    private boolean suspect(char c) {
        return c < ' ' ? c != '\n' && c != '\t' : Character.isSurrogate(c);
    }

    private String rewrite(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        int codePoint;
        for (int i = from; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (this == EXACT || codePoint >= ' ' || codePoint == '\n' || codePoint == '\t') {
                clean.appendCodePoint(codePoint);
            }
        }
        return clean.toString();
    }
}
