package dev.winnow.text;

/** The code points that make up joined emoji, as a family or a profession. */
final class Emoji {
    private Emoji() {}

    static boolean isPictograph(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x2190 && codePoint <= 0x21FF)
                || (codePoint >= 0x2300 && codePoint <= 0x23FF)
                || (codePoint >= 0x2600 && codePoint <= 0x27BF)
                || (codePoint >= 0x2B00 && codePoint <= 0x2BFF);
    }

    /** A pictograph, or a tag, which may follow one. */
    static boolean canPrecedeJoiner(int codePoint) {
        return isPictograph(codePoint) || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    }
}
