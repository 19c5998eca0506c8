package dev.winnow.metadata;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A writing system, with the language it stands for or the profile that tells its languages apart. */
enum Script {
    LATIN(null, "latin"),
    CYRILLIC(null, "cyrillic"),
    ARABIC(null, "arabic"),
    HEBREW(null, "hebrew"),
    DEVANAGARI(null, "devanagari"),
    GREEK("el", null),
    ARMENIAN("hy", null),
    BENGALI("bn", null),
    GURMUKHI("pa", null),
    GUJARATI("gu", null),
    ORIYA("or", null),
    TAMIL("ta", null),
    TELUGU("te", null),
    KANNADA("kn", null),
    MALAYALAM("ml", null),
    SINHALA("si", null),
    THAI("th", null),
    LAO("lo", null),
    TIBETAN("bo", null),
    BURMESE("my", null),
    GEORGIAN("ka", null),
    ETHIOPIC("am", null),
    KHMER("km", null),
    HAN("zh", null),
    KANA("ja", null),
    HANGUL("ko", null),
    OTHER(null, null);

    private static final Script[] ALL = values();
    private static final char LATIN_END = 0x250;
    /** Where a run of letters of one script begins; the next start ends it. */
    private static final char[] STARTS;

    private static final Script[] SCRIPTS;

    static {
        Object[][] runs = {
            {0x0000, LATIN},
            {0x0250, OTHER},
            {0x0370, GREEK},
            {0x0400, CYRILLIC},
            {0x0530, ARMENIAN},
            {0x0590, HEBREW},
            {0x0600, ARABIC},
            {0x0700, OTHER},
            {0x0750, ARABIC},
            {0x0780, OTHER},
            {0x08A0, ARABIC},
            {0x0900, DEVANAGARI},
            {0x0980, BENGALI},
            {0x0A00, GURMUKHI},
            {0x0A80, GUJARATI},
            {0x0B00, ORIYA},
            {0x0B80, TAMIL},
            {0x0C00, TELUGU},
            {0x0C80, KANNADA},
            {0x0D00, MALAYALAM},
            {0x0D80, SINHALA},
            {0x0E00, THAI},
            {0x0E80, LAO},
            {0x0F00, TIBETAN},
            {0x1000, BURMESE},
            {0x10A0, GEORGIAN},
            {0x1100, HANGUL},
            {0x1200, ETHIOPIC},
            {0x13A0, OTHER},
            {0x1780, KHMER},
            {0x1800, OTHER},
            {0x1E00, LATIN},
            {0x1F00, GREEK},
            {0x2000, OTHER},
            {0x3040, KANA},
            {0x3100, OTHER},
            {0x3130, HANGUL},
            {0x3190, OTHER},
            {0x3400, HAN},
            {0xA000, OTHER},
            {0xAC00, HANGUL},
            {0xD7B0, OTHER},
            {0xF900, HAN},
            {0xFB00, OTHER},
            {0xFB1D, HEBREW},
            {0xFB50, ARABIC},
            {0xFE00, OTHER},
            {0xFE70, ARABIC},
            {0xFF00, OTHER},
            {0xFF66, KANA},
            {0xFFA0, OTHER}
        };
        STARTS = new char[runs.length];
        SCRIPTS = new Script[runs.length];
        for (int i = 0; i < runs.length; i++) {
            STARTS[i] = (char) (int) (Integer) runs[i][0];
            SCRIPTS[i] = (Script) runs[i][1];
        }
    }

    private final @Nullable String tag;
    private final @Nullable String profile;

    Script(@Nullable String tag, @Nullable String profile) {
        this.tag = tag;
        this.profile = profile;
    }

    /** This script's place in an array of {@link #count()} counters. */
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    static int count() {
        return ALL.length;
    }

    /** The script of a letter; a letter outside the basic plane is {@link #OTHER}. */
    static Script of(char letter) {
        if (letter < LATIN_END) {
            return LATIN;
        }
        int found = Arrays.binarySearch(STARTS, letter);
        return SCRIPTS[found < 0 ? -found - 2 : found];
    }

    /** The only language that is written this way, as far as winnow tells; null if there are several. */
    @Nullable
    String tag() {
        return tag;
    }

    /** Name of the profile that tells the languages apart; null if there is one language. */
    @Nullable
    String profile() {
        return profile;
    }

    /** How many alphabetic letters one letter is worth. */
    int weight() {
        return this == HAN || this == KANA || this == HANGUL ? 3 : 1;
    }
}
