package dev.winnow.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes at a fixed place that tell a binary format.
 *
 * @param offset where they stand
 * @param bytes what stands there
 */
@SuppressWarnings("ArrayRecordComponent") // a row of the table below, never compared
record Magic(String mediaType, int offset, byte[] bytes) {
    private static final List<Magic> ALL = List.of(
            of("image/png", 0, "\u0089PNG\r\n\u001A\n"),
            of("image/jpeg", 0, "\u00FF\u00D8\u00FF"),
            of("image/gif", 0, "GIF87a"),
            of("image/gif", 0, "GIF89a"),
            of("image/webp", 8, "WEBPVP8"),
            of("audio/vnd.wave", 8, "WAVEfmt "),
            of("video/vnd.avi", 8, "AVI LIST"),
            of("image/tiff", 0, "II*\0"),
            of("image/tiff", 0, "MM\0*"),
            of("image/vnd.microsoft.icon", 0, "\0\0\u0001\0"),
            of("application/pdf", 0, "%PDF-"),
            of("application/postscript", 0, "%!PS-"),
            of("application/rtf", 0, "{\\rtf"),
            of("application/epub+zip", 30, "mimetypeapplication/epub+zip"),
            of("application/vnd.oasis.opendocument.text", 30, "mimetypeapplication/vnd.oasis.opendocument.text"),
            of("application/zip", 0, "PK\u0003\u0004"),
            of("application/zip", 0, "PK\u0005\u0006"),
            of("application/gzip", 0, "\u001F\u008B\b"),
            of("application/zstd", 0, "(\u00B5/\u00FD"),
            of("application/x-bzip2", 4, "1AY&SY"),
            of("application/x-xz", 0, "\u00FD7zXZ\0"),
            of("application/x-7z-compressed", 0, "7z\u00BC\u00AF\'\u001C"),
            of("application/vnd.rar", 0, "Rar!\u001A\u0007"),
            of("application/x-tar", 257, "ustar"),
            of("application/x-elf", 0, "\u007FELF"),
            of("application/java-vm", 0, "\u00CA\u00FE\u00BA\u00BE"),
            of("application/vnd.apache.parquet", 0, "PAR1"),
            of("application/vnd.apache.arrow.file", 0, "ARROW1\0\0"),
            of("application/vnd.sqlite3", 0, "SQLite format 3\0"),
            of("application/x-ole-storage", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            of("application/warc", 0, "WARC/1."),
            of("audio/mpeg", 0, "ID3\u0002\0"),
            of("audio/mpeg", 0, "ID3\u0003\0"),
            of("audio/mpeg", 0, "ID3\u0004\0"),
            of("application/ogg", 0, "OggS\0"),
            of("audio/flac", 0, "fLaC\0"),
            of("video/matroska", 0, "\u001AE\u00DF\u00A3"),
            of("font/woff", 0, "wOFF\0\u0001"),
            of("font/woff2", 0, "wOF2\0\u0001"));

    /** The first row that fits, or null. */
    static @Nullable Magic of(byte[] bytes) {
        for (Magic magic : ALL) {
            if (magic.fits(bytes)) {
                return magic;
            }
        }
        return isMp4(bytes) ? new Magic("video/mp4", 4, new byte[0]) : null;
    }

    private static Magic of(String mediaType, int offset, String bytes) {
        return new Magic(mediaType, offset, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private boolean fits(byte[] document) {
        int end = offset + bytes.length;
        return end <= document.length && Arrays.equals(document, offset, end, bytes, 0, bytes.length);
    }

    /** A box named ftyp whose length, big-endian in the first four bytes, is small. */
    private static boolean isMp4(byte[] bytes) {
        return bytes.length >= 12
                && bytes[0] == 0
                && bytes[1] == 0
                && Arrays.equals(bytes, 4, 8, "ftyp".getBytes(StandardCharsets.ISO_8859_1), 0, 4);
    }
}
