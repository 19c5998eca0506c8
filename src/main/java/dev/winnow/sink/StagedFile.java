package dev.winnow.sink;

import dev.winnow.model.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file on its way to be published: written beside its target, counted and hashed on the way. */
public final class StagedFile extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final Disk disk;
    private final Path temp;
    private final String name;
    private final Disk.Handle handle;
    private final MessageDigest digest = Checksums.sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private long size;
    private boolean open = true;
    private @Nullable FileFacts facts;

    StagedFile(Disk disk, Path temp, String name) throws IOException {
        this.disk = disk;
        this.temp = temp;
        this.name = name;
        this.handle = disk.create(temp);
    }

    /** Bytes written so far. */
    long size() {
        return size;
    }

    /** Null until the file is sealed. */
    @Nullable
    FileFacts facts() {
        return facts;
    }

    @Override
    public void write(int b) throws IOException {
        if (buffered == buffer.length) {
            flush();
        }
        buffer[buffered++] = (byte) b;
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length >= buffer.length - buffered) {
            flush();
        }
        if (length >= buffer.length) {
            put(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, buffered, length);
            buffered += length;
        }
        size += length;
    }

    @Override
    public void flush() throws IOException {
        put(buffer, 0, buffered);
        buffered = 0;
    }

    private void put(byte[] bytes, int from, int length) throws IOException {
        if (!open) {
            throw new IOException(name + " is already closed");
        }
        open = false; // for good, if the write fails: the file has a hole then
        handle.write(bytes, from, length);
        digest.update(bytes, from, length);
        open = true;
    }

    /** Ends the file: all of it is on the disk when this returns. An error leaves it unsealed for good. */
    void seal(long rows) throws IOException {
        flush();
        open = false;
        try (handle) {
            handle.sync();
        }
        facts = new FileFacts(name, size, new Digest(HexFormat.of().formatHex(digest.digest())), rows);
    }

    /** Discards the file, unless it is sealed. */
    @Override
    public void close() throws IOException {
        if (facts == null) {
            discard();
        }
    }

    void discard() throws IOException {
        open = false;
        try (handle) {
            disk.delete(temp);
        }
    }
}
