package dev.winnow.parse;

import static dev.winnow.model.Encoding.Evidence.BOM;
import static dev.winnow.model.Encoding.Evidence.DETECTED;

import dev.winnow.model.Encoding;
import dev.winnow.model.Encoding.Evidence;
import dev.winnow.text.ByteOrder16;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters by the best evidence there is: byte order mark, the zero bytes of UTF-16, well-formed
 * UTF-8, UTF-8 with a little damage, then {@link LegacyCharsets}.
 */
final class Charsets {
    /** Begins Japanese letters in ISO-2022-JP, all of whose bytes are ASCII. */
    private static final String JAPANESE_ESCAPE = "\u001B$B";

    private Charsets() {}

    static Decoded decode(byte[] bytes) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        ByteOrder16 order = ByteOrder16.of(bytes);
        if (order != ByteOrder16.NONE) {
            return wide(bytes, 0, order == ByteOrder16.BIG, DETECTED);
        }
        Decoded utf8 = utf8(bytes, DETECTED);
        return utf8 != null ? utf8 : LegacyCharsets.decode(bytes);
    }

    /** Null if it is none. */
    private static @Nullable Decoded utf8(byte[] bytes, Evidence evidence) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            Utf8Damage damage = Utf8Damage.of(bytes);
            return damage.isSlight() || evidence == BOM
                    ? scrubbed(damage.text(), "UTF-8", evidence, damage.bad())
                    : null;
        }
        boolean japanese = text.length() == bytes.length && text.contains(JAPANESE_ESCAPE);
        return japanese ? LegacyCharsets.decodeEscapes(bytes) : scrubbed(text, "UTF-8", evidence, 0);
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length), BOM);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return widest(bytes, false);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return widest(bytes, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return wide(bytes, 2, false, BOM);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? wide(bytes, 2, true, BOM) : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16; half a unit at the end is one malformed place. */
    private static Decoded wide(byte[] bytes, int from, boolean big, Evidence evidence) {
        char[] units = new char[(bytes.length - from + 1) / 2];
        for (int i = 0; i < units.length; i++) {
            int at = from + 2 * i;
            int first = bytes[at] & 0xFF;
            // Half a unit stands as a lone surrogate, which scrubbing replaces and counts.
            int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : -1;
            units[i] = (char) (second < 0 ? 0xD800 : big ? (first << 8) | second : (second << 8) | first);
        }
        return scrubbed(new String(units), big ? "UTF-16BE" : "UTF-16LE", evidence, 0);
    }

    private static Decoded widest(byte[] bytes, boolean big) {
        StringBuilder text = new StringBuilder(bytes.length / 4);
        int bad = 0;
        for (int at = 4; at < bytes.length; at += 4) {
            int codePoint = at + 4 <= bytes.length ? codePoint(bytes, at, big) : -1;
            boolean fits = Character.isValidCodePoint(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
            text.appendCodePoint(fits ? codePoint : '\uFFFD');
            bad += fits ? 0 : 1;
        }
        return scrubbed(text.toString(), big ? "UTF-32BE" : "UTF-32LE", BOM, bad);
    }

    private static int codePoint(byte[] bytes, int at, boolean big) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = (value << 8) | (bytes[big ? at + i : at + 3 - i] & 0xFF);
        }
        return value;
    }

    /** Decodes with a charset that maps what it does not know to U+FFFD. */
    static Decoded with(Charset charset, String name, byte[] bytes, Evidence evidence) {
        String text = new String(bytes, charset);
        int bad = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            bad++;
        }
        return scrubbed(text, name, evidence, bad);
    }

    private static Decoded scrubbed(String text, String name, Evidence evidence, int bad) {
        if (text.indexOf('\0') < 0 && !name.startsWith("UTF-16")) {
            return new Decoded(text, new Encoding(name, evidence, bad));
        }
        char[] units = text.toCharArray();
        int replaced = scrub(units);
        return new Decoded(replaced == 0 ? text : new String(units), new Encoding(name, evidence, bad + replaced));
    }

    /** Replaces NULs and lone surrogates by U+FFFD and counts them. */
    private static int scrub(char[] units) {
        int replaced = 0;
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (Character.isHighSurrogate(unit) && i + 1 < units.length && Character.isLowSurrogate(units[i + 1])) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                units[i] = '\uFFFD';
                replaced++;
            }
        }
        return replaced;
    }

    /** Whether more than one character in ten could not be read or is a control character. */
    static boolean isGarbled(Decoded decoded) {
        String text = decoded.text();
        if (decoded.encoding().replaced() == 0 && decoded.encoding().name().equals("UTF-8")) {
            return false;
        }
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return (decoded.encoding().replaced() + controls) * 10 > text.length();
    }

    private static boolean isControl(char unit) {
        return (unit < ' ' && (unit < '\t' || unit > '\r')) || (unit >= 0x7F && unit < 0xA0);
    }
}
