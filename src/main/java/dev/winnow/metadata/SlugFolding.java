package dev.winnow.metadata;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words to the spelling that slugs have: lower case, without marks and apostrophes. */
final class SlugFolding {
    private SlugFolding() {}

    static String fold(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80 || c == '’' || c == '“' || c == '”');
        String parted = (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            default -> folded.append(c);
        }
    }
}
