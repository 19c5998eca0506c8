package dev.winnow.text;

/** How a sequence of characters that decodes as UTF-8 reads where it stands. */
enum MojibakeEvidence {
    /** What it decodes to is nothing that people write, or it reads well as it is. */
    NONE,
    /** Could be either. */
    POSSIBLE,
    /** No text in any language holds it. */
    CERTAIN;

    /** So many possible sequences in a row are certain. */
    static final int LONG_RUN = 3;

    /** Marks that follow a word in good text. */
    private static final String CLOSING =
            "\u201D\u2019\u201C\u2018\u201E\u201A\u00BB\u00AB\u203A\u2039\u2026\u2013\u2014\u00A0 \u00A1\u00AD";
    /** Signs that follow a name or a number in good text. */
    private static final String RAISED =
            "\u2122\u00AE\u00A9\u00B0\u00AA\u00BA\u00B9\u00B2\u00B3\u00B1\u00B7\u2022\u2020\u2021";

    private static final String DASHES = "\u2013\u2014\u2026";
    private static final String COMMON_SYMBOLS =
            "\u2022\u25A0\u25AA\u25B6\u25BA\u25CF\u25E6\u2605\u2606\u2610\u2611\u2713\u2714\u2717\u2718\u2764\u27A4\u2705";

    boolean isPossible() {
        return this != NONE;
    }

    boolean isCertain() {
        return this == CERTAIN;
    }

    /** The evidence of what stands from {@code start} to {@code end} and would be {@code codePoint}. */
    static MojibakeEvidence of(String line, int start, int end, int codePoint, Misreading charset) {
        if (codePoint < 0xA0) {
            // The octet of a character that was misread twice.
            return charset == Misreading.WESTERN ? POSSIBLE : NONE;
        }
        if (!Written.isOrdinary(codePoint)) {
            return NONE;
        }
        char tail = line.charAt(end - 1);
        char before = start == 0 ? ' ' : line.charAt(start - 1);
        char after = end == line.length() ? ' ' : line.charAt(end);
        if (isQuoted(before, after)) {
            return POSSIBLE;
        }
        return switch (charset) {
            case CYRILLIC -> codePoint > 0x500 || codePoint < 0x100 || isCyrillic(codePoint) ? POSSIBLE : NONE;
            case CENTRAL -> central(line.charAt(start), tail, codePoint, before, after);
            case WESTERN ->
                end - start == 2
                        ? two(tail, codePoint, before, after)
                        : more(line.charAt(start + 1), tail, codePoint, after);
        };
    }

    /** Whether a sequence is quoted for itself, as by somebody who writes about mojibake. */
    private static boolean isQuoted(char before, char after) {
        return "\"'\u201C\u2018\u201E\u00AB`(".indexOf(before) >= 0
                && "\"'\u201D\u2019\u201C\u00BB`)".indexOf(after) >= 0;
    }

    private static boolean isCyrillic(int codePoint) {
        return codePoint >= 0x400 && codePoint < 0x530;
    }

    private static MojibakeEvidence central(char lead, char tail, int codePoint, char before, char after) {
        if (codePoint >= 0x180 && codePoint < 0x2000) {
            return NONE;
        }
        boolean rare = Mojibake.isRareLead(lead);
        // Romanian has words that begin with U+0102 and a letter that can be a tail, though no capital inside a word.
        boolean inside = Character.isLowerCase(before) && !isClosing(tail);
        boolean begins = rare && !Character.isLetter(tail) && !isClosing(tail) && Character.isLowerCase(after);
        return certainIf(rare && (inside || begins));
    }

    private static MojibakeEvidence more(char second, char tail, int codePoint, char after) {
        if (codePoint >= 0x1EA0 && codePoint <= 0x1EF9) {
            return certainIf(!isClosing(tail));
        }
        boolean general = codePoint < 0x2140 && codePoint >= 0x2000;
        boolean wide = (codePoint >= 0xFF00 && codePoint <= 0xFFFD) || (codePoint >= 0xFB00 && codePoint <= 0xFB06);
        boolean emoji = codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
        boolean special = codePoint == 0xFEFF || codePoint == 0xFE0F || COMMON_SYMBOLS.indexOf(codePoint) >= 0;
        boolean symbol = codePoint >= 0x2140 && codePoint < 0x2C00 && !isClosing(second) && second != '\u2022';
        boolean letters = Character.isLetter(after) && CLOSING.indexOf(tail) >= 0;
        return certainIf(general || wide || emoji || special || (symbol && !letters));
    }

    private static MojibakeEvidence two(char tail, int codePoint, char before, char after) {
        if (codePoint < 0xC0) {
            return latinSign(tail, before, after);
        }
        if (codePoint == '\u00D7' || codePoint == '\u00F7') {
            return certainIf(Character.isDigit(before) || (before == ' ' && after == ' '));
        }
        if (codePoint >= 0x300 && codePoint < 0x370) {
            // Italian has accents on last capitals, as in COSI, before any mark.
            return Character.isLowerCase(before) ? CERTAIN : NONE;
        }
        if (codePoint < 0x180) {
            return latinLetter(codePoint < 0x100, tail, before, after);
        }
        boolean vietnamese = codePoint == 0x1A1 || codePoint == 0x1B0 || codePoint == 0x1AF;
        boolean romanian = codePoint >= 0x218 && codePoint <= 0x21B;
        boolean inWord = Character.isLowerCase(before) || (Character.isLowerCase(after) && !Character.isLetter(before));
        return certainIf((vietnamese || romanian || codePoint == 0x2BB) && inWord);
    }

    /** What begins with a circumflex A and would be a sign of Latin-1. */
    private static MojibakeEvidence latinSign(char tail, char before, char after) {
        if (Character.isUpperCase(before)) {
            return isClosing(tail) || RAISED.indexOf(tail) >= 0 ? NONE : POSSIBLE;
        }
        return switch (tail) {
            case '\u00BB' -> certainIf(isPlainEnd(before));
            case '\u00AB' -> certainIf(Character.isLetter(after));
            case '\u00A0', '\u00AD' -> certainIf(after != '\u00BB' && "\u00AB\u201C\"'\u2018".indexOf(before) < 0);
            default -> CERTAIN;
        };
    }

    private static boolean isPlainEnd(char unit) {
        return Character.isLetterOrDigit(unit) || ".!?".indexOf(unit) >= 0;
    }

    /**
     * What would be a letter of Latin-1 or Latin Extended-A. Good text has such a pair where a word in capitals ends
     * before a mark: Portuguese in a tilde, Finnish in a diaeresis, Danish in a ring.
     */
    private static MojibakeEvidence latinLetter(boolean tilde, char tail, char before, char after) {
        if (Character.isLowerCase(before) && Character.isLetter(before)) {
            return certainIf(DASHES.indexOf(tail) < 0 || Character.isLowerCase(after) || !Character.isLetter(after));
        }
        boolean upper = Character.isUpperCase(before);
        boolean closing = isClosing(tail);
        if (tail == '\u00A0' || tail == ' ') {
            return certainIf(tilde && !upper);
        }
        if (Character.isLowerCase(after)) {
            return certainIf(DASHES.indexOf(tail) < 0 && !(upper && closing) && !(tail == '\u2019' && after == 's'));
        }
        if (Character.isUpperCase(after)) {
            return certainIf(!closing || (tilde && upper && DASHES.indexOf(tail) < 0));
        }
        return certainIf(!closing && !(upper && RAISED.indexOf(tail) >= 0));
    }

    private static boolean isClosing(char tail) {
        return CLOSING.indexOf(tail) >= 0;
    }

    private static MojibakeEvidence certainIf(boolean certain) {
        return certain ? CERTAIN : POSSIBLE;
    }
}
