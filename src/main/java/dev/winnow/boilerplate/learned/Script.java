package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import java.util.List;

/** The kind of script that most letters at the head of a document's longest line are of. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    IDEOGRAPHIC,
    OTHER;

    private static final int MOST_LETTERS = 200;

    @SuppressWarnings("EnumOrdinal") // counts by constant
    static Script of(List<Block> blocks) {
        String longest = "";
        for (Block block : blocks) {
            longest = block.text().length() > longest.length() ? block.text() : longest;
        }
        int[] counts = new int[values().length];
        for (int i = 0; i < Math.min(MOST_LETTERS, longest.length()); i++) {
            if (Character.isLetter(longest.charAt(i))) {
                counts[of(longest.charAt(i)).ordinal()]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return values()[most];
    }

    private static Script of(char c) {
        if (c < 0x250) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case HAN, HIRAGANA, KATAKANA -> IDEOGRAPHIC;
            default -> OTHER;
        };
    }
}
