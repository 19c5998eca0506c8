package dev.winnow.sink;

import java.util.HexFormat;

/** Makes characters visible that would act on a terminal, or turn the text around them. */
final class Escapes {

    private Escapes() {}

    /** {@code text} with control, bidirectional and separator characters, and lone surrogates, as {@code \\uXXXX}. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (acts(codePoint)) {
                visible.append("\\u").append(HexFormat.of().toHexDigits((char) codePoint));
            } else {
                visible.appendCodePoint(codePoint);
            }
        });
        return visible.toString();
    }

    private static boolean acts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> bidirectional(codePoint);
            default -> false;
        };
    }

    // spec: UAX #9, the explicit formatting characters and the implicit marks
    private static boolean bidirectional(int codePoint) {
        return codePoint == 0x061C
                || (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
