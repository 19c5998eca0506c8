package dev.winnow.metadata;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The {@code %E9} notation of addresses. */
final class PercentEscapes {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int ESCAPE = 3;

    private PercentEscapes() {}

    /** Escapes what is not printable ASCII, and writes the escapes that are there in upper case. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] <= ' ' || bytes[i] == 0x7F) {
                out.append('%').append(HEX.toHexDigits(bytes[i]));
            } else if (isEscape(bytes, i)) {
                out.append('%')
                        .append(Character.toUpperCase((char) bytes[i + 1]))
                        .append(Character.toUpperCase((char) bytes[i + 2]));
                i += ESCAPE - 1;
            } else {
                out.append((char) bytes[i]);
            }
        }
        return out.toString();
    }

    /** Resolves the escapes as UTF-8; what is not UTF-8 becomes U+FFFD. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (isEscape(bytes, i)) {
                bytes[length++] = (byte) ((Character.digit(bytes[i + 1], 16) << 4) | Character.digit(bytes[i + 2], 16));
                i += ESCAPE - 1;
            } else {
                bytes[length++] = bytes[i];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[at + 1])
                && HexFormat.isHexDigit(bytes[at + 2]);
    }
}
