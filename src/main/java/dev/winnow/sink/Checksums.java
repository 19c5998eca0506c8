package dev.winnow.sink;

import dev.winnow.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sizes and SHA-256 digests of files. */
final class Checksums {

    private static final int BUFFER = 1 << 16;

    private Checksums() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Null if there is no such file. */
    static @Nullable FileFacts of(Disk disk, Path file, String name) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = disk.read(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        } catch (NoSuchFileException e) {
            return null;
        }
        return new FileFacts(name, size, new Digest(HexFormat.of().formatHex(digest.digest())), 0);
    }
}
