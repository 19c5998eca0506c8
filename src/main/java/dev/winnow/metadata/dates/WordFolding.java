package dev.winnow.metadata.dates;

import java.text.Normalizer;

/** Brings the words of dates to one spelling: lower case, without the accents that sites drop. */
final class WordFolding {
    private WordFolding() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            // Hangul and ideographs have no case, and would only be taken apart.
            if (c >= 0x80) {
                return c >= '\u3040' ? word : beyondAscii(word);
            }
        }
        return lower(word);
    }

    private static String lower(String word) {
        char[] folded = word.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded[i] >= 'A' && folded[i] <= 'Z' ? (char) (folded[i] | ' ') : folded[i];
        }
        return new String(folded);
    }

    private static String beyondAscii(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = fold(parted.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The character in its folded form, 0 if it goes. */
    private static char fold(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ς' -> 'σ';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            // Arabic hamza and madda above, tatweel, and the joiners of Persian and Indic words.
            case '\u0653', '\u0654', '\u0655', '\u0640', '\u200c', '\u200d' -> 0;
            default -> c >= '\u0300' && c <= '\u036f' ? 0 : Character.toLowerCase(c);
        };
    }
}
