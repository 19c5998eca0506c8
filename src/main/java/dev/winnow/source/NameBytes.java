package dev.winnow.source;

import dev.winnow.model.SourceId;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * The exact bytes of file names, which need not be UTF-8. The JDK shows them only in the percent-encoding of a path's
 * URI; that holds in every locale.
 */
final class NameBytes {
    private NameBytes() {}

    /** The bytes of a path's last name. */
    static byte[] of(Path path) {
        String name = String.valueOf(path.getFileName());
        if (isAscii(name)) {
            return name.getBytes(StandardCharsets.US_ASCII);
        }
        String encoded = path.toUri().getRawPath();
        int end = encoded.endsWith("/") ? encoded.length() - 1 : encoded.length();
        return decoded(encoded, encoded.lastIndexOf('/', end - 1) + 1, end);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(unit -> unit < 0x80);
    }

    private static byte[] decoded(String encoded, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        int i = from;
        while (i < to) {
            boolean escape = encoded.charAt(i) == '%';
            bytes.write(escape ? Integer.parseInt(encoded, i + 1, i + 3, 16) : encoded.charAt(i));
            i += escape ? 3 : 1;
        }
        return bytes.toByteArray();
    }

    /** The path of a name below a folder whose path is absolute. */
    static Path resolve(Path folder, byte[] name) {
        String text = new String(name, StandardCharsets.ISO_8859_1);
        if (isAscii(text)) {
            return folder.resolve(text);
        }
        StringBuilder uri = new StringBuilder(folder.toUri().toString());
        if (uri.charAt(uri.length() - 1) != '/') {
            uri.append('/');
        }
        for (byte octet : name) {
            uri.append('%')
                    .append(Character.forDigit((octet >> 4) & 0xF, 16))
                    .append(Character.forDigit(octet & 0xF, 16));
        }
        return Path.of(URI.create(uri.toString()));
    }

    /** The id of the document at a relative path. */
    static SourceId id(String collection, byte[] path) {
        String shown = new String(path, StandardCharsets.UTF_8);
        boolean exact = Arrays.equals(shown.getBytes(StandardCharsets.UTF_8), path);
        return new SourceId(
                collection, shown, exact ? null : Base64.getEncoder().encodeToString(path), null);
    }

    /** The name as it can stand in a message: bytes that are no UTF-8 as U+FFFD. */
    static String shown(Path path) {
        return new String(of(path), StandardCharsets.UTF_8);
    }
}
