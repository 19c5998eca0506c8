package dev.winnow.source;

import dev.winnow.text.ByteOrder16;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of document bytes are: by their content first, and for text by its name where the content agrees. */
final class MediaTypes {
    static final String PLAIN_TEXT = "text/plain";
    static final String UNKNOWN = "application/octet-stream";

    private static final int SAMPLE = 8192;

    /** Types of text that nothing but the name tells from an article. */
    private static final Map<String, String> BY_NAME = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "css", "text/css",
            "js", "text/javascript",
            "ndjson", "application/x-ndjson",
            "jsonl", "application/x-ndjson");

    private MediaTypes() {}

    /** The IANA media type, without parameters. */
    static String of(byte[] bytes, String path) {
        Magic magic = Magic.of(bytes);
        if (magic != null) {
            return magic.mediaType();
        }
        Charset wide = wideCharset(bytes);
        if (wide == null && isBinary(bytes)) {
            return UNKNOWN;
        }
        int length = Math.min(bytes.length, SAMPLE);
        String start = new String(bytes, 0, length, wide == null ? StandardCharsets.ISO_8859_1 : wide);
        return text(start, extension(path));
    }

    private static String text(String start, String extension) {
        String byMarkup = MarkupStart.mediaType(start, extension);
        if (byMarkup != null) {
            return byMarkup;
        }
        return BY_NAME.getOrDefault(extension, PLAIN_TEXT);
    }

    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            boolean widest = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return Charset.forName(widest ? "UTF-32LE" : "UTF-16LE");
        }
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF) {
            return Charset.forName("UTF-32BE");
        }
        return switch (ByteOrder16.of(bytes)) {
            case BIG -> StandardCharsets.UTF_16BE;
            case LITTLE -> StandardCharsets.UTF_16LE;
            case NONE -> null;
        };
    }

    /** Whether more than one byte in 32 of the sample is one that no text holds. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int strange = 0;
        for (int i = 0; i < length; i++) {
            strange += isStrange(bytes[i]) ? 1 : 0;
        }
        return strange * 32 > length;
    }

    /** Quirk: ESC begins a colour or a Japanese charset, BS prints twice, SUB ends a DOS file: text may hold those. */
    private static boolean isStrange(byte octet) {
        return octet >= 0
                && (octet < '\b' || (octet > '\r' && octet < ' ' && octet != 0x1A && octet != 0x1B) || octet == 0x7F);
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
