package dev.winnow.text;

/** What the writing systems do differently, by Unicode block, so that every JDK says the same. */
final class Scripts {
    private Scripts() {}

    /** A combining mark, also one that is too new for some JDKs. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Composition.CLASSES.of(codePoint) == Composition.NEWER;
    }

    static boolean hasRightToLeft(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (unit >= '\u0590' && isRightToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int codePoint) {
        return (codePoint >= 0x0590 && codePoint <= 0x08FF && codePoint != 0x061C)
                || (codePoint >= 0xFB1D && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC)
                || (codePoint >= 0x10800 && codePoint <= 0x10FFF)
                || (codePoint >= 0x1E800 && codePoint <= 0x1EFFF);
    }

    /** Scripts in which U+200C and U+200D choose the shape of letters: Arabic, Mongolian, those of India and beyond. */
    static boolean usesJoiners(int codePoint) {
        return (codePoint >= 0x0620 && codePoint <= 0x08FF)
                || (codePoint >= 0x0900 && codePoint <= 0x0DFF)
                || (codePoint >= 0x0F00 && codePoint <= 0x109F)
                || (codePoint >= 0x1780 && codePoint <= 0x18AF)
                || (codePoint >= 0xA800 && codePoint <= 0xA8FF)
                || (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC)
                || (codePoint >= 0x11000 && codePoint <= 0x11FFF);
    }

    /** Scripts that write the words of a sentence without spaces, and are no ideographs: Thai, Lao, Burmese, Khmer. */
    static boolean runsWordsTogether(int codePoint) {
        return (codePoint >= 0x0E00 && codePoint <= 0x0EFF)
                || (codePoint >= 0x1000 && codePoint <= 0x109F)
                || (codePoint >= 0x1780 && codePoint <= 0x17FF);
    }
}
