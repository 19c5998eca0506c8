package dev.winnow.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Does to good text what the world does to it. */
public final class Damaging {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int QUOTED_PRINTABLE_WIDTH = 75;
    private static final String VOWELS = "aeiouy\u00E4\u00F6\u00FC\u00E1\u00E9\u00ED\u00F3\u00FA";

    private Damaging() {}

    /** UTF-8 read as windows-1252, with control characters for the bytes that have no character there. */
    public static String misread(String text) {
        StringBuilder misread = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char unit = new String(new byte[] {octet}, WINDOWS_1252).charAt(0);
            misread.append(unit == '\uFFFD' ? (char) (octet & 0xFF) : unit);
        }
        return misread.toString();
    }

    /** Everything beyond ASCII, and what HTML reserves, as character references. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\u00A0' -> escaped.append("&nbsp;");
                case '\u2019' -> escaped.append("&rsquo;");
                default -> escaped.append(c < 0x80 ? Character.toString(c) : "&#" + c + ";");
            }
        });
        return escaped.toString();
    }

    /** Quoted-printable, as mail has it. */
    public static String quotedPrintable(String text) {
        StringBuilder encoded = new StringBuilder();
        int column = 0;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet == '\n' || (octet >= ' ' && octet < 0x7F && octet != '=');
            String part = plain ? Character.toString(octet) : "=" + String.format(Locale.ROOT, "%02X", octet & 0xFF);
            if (octet != '\n' && column + part.length() > QUOTED_PRINTABLE_WIDTH) {
                encoded.append("=\n");
                column = 0;
            }
            encoded.append(part);
            column = octet == '\n' ? 0 : column + part.length();
        }
        return encoded.toString();
    }

    /** Each line broken at spaces so that none is wider than {@code width} code points, words parted or not. */
    public static String wrap(String text, int width, boolean parting) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            wrapped.append(wrapped.isEmpty() ? "" : "\n");
            wrapLine(line, width, parting, wrapped);
        }
        return wrapped.toString();
    }

    private static void wrapLine(String line, int width, boolean parting, StringBuilder wrapped) {
        int column = 0;
        for (String word : line.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            int cut = parting && column > 0 ? cut(word, width - column - 2) : 0;
            if (column == 0 || column + 1 + length <= width) {
                wrapped.append(column == 0 ? "" : " ").append(word);
                column += length + (column == 0 ? 0 : 1);
            } else if (cut > 0) {
                wrapped.append(' ').append(word, 0, cut).append("-\n").append(word.substring(cut));
                column = length - cut;
            } else {
                wrapped.append('\n').append(word);
                column = length;
            }
        }
    }

    /** Where a word of small letters may be parted, after a vowel and before a consonant; 0 if nowhere. */
    private static int cut(String word, int most) {
        if (!word.chars().allMatch(Character::isLowerCase)) {
            return 0;
        }
        for (int i = Math.min(most, word.length() - 3); i >= 3; i--) {
            if (VOWELS.indexOf(word.charAt(i - 1)) >= 0 && VOWELS.indexOf(word.charAt(i)) < 0) {
                return i;
            }
        }
        return 0;
    }
}
