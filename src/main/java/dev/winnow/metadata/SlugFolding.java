package dev.winnow.metadata;

import java.text.Normalizer;

/** Brings words to the spelling that slugs have: lower case, without marks and apostrophes. */
final class SlugFolding {
    private SlugFolding() {}

    static String fold(String text) {
        String parted = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (c < 0x80) {
                if (c != '\'') {
                    folded.append(c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c);
                }
            } else if (c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                append(folded, Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Whether no letter carries a mark, as far as can be seen at once. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < '‐' || c > '…')) {
                return false;
            }
        }
        return true;
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
