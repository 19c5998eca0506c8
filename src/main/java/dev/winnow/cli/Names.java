package dev.winnow.cli;

/** Names of files as they may be shown: a name can hold anything, also what moves a terminal's cursor. */
final class Names {
    private Names() {}

    /** The text with control and bidirectional formatting characters written as {@code \u001b}. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                visible.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
