package dev.winnow.text;

/**
 * The damage that a text shows as a whole, where a single line cannot tell.
 *
 * @param quotedPrintable whether it is quoted-printable
 * @param entities whether character references in it are damage, not its subject
 */
public record Damage(boolean quotedPrintable, boolean entities) {
    /** The damage of a text that shows none as a whole. */
    public static final Damage NONE = new Damage(false, true);

    private static final String[] MARKUP = {"html", "xml", "xhtml", "markup", "ampersand"};

    public static Damage of(String text) {
        return new Damage(QuotedPrintable.isShownBy(text), !holdsEntity(text) || !isAboutMarkup(text));
    }

    private static boolean holdsEntity(String text) {
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            if (Entities.standsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a closing tag or a word of those who write about markup stands in a text. */
    private static boolean isAboutMarkup(String text) {
        for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 1)) {
            if (i + 2 < text.length() && isLetter(text.charAt(i + 2))) {
                return true;
            }
        }
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Not as the end of an address, as in page.html.
            if (isLetter(unit) && !isLetter(before) && before != '.' && beginsWord(text, i)) {
                return true;
            }
            before = unit;
        }
        return false;
    }

    private static boolean beginsWord(String text, int start) {
        for (String word : MARKUP) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char unit) {
        return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
    }
}
