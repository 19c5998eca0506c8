package dev.winnow.sink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right to write to an output directory: one process at a time, and one run at a time within it. The kernel takes it
 * back when the process dies.
 */
public final class OutputLock implements Closeable {

    private static final String NAME = ".winnow.lock";
    private static final int LONGEST_HOLDER = 1000;

    /** Far behind the content: where locks are mandatory, the content can still be read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final String key;
    private final FileChannel channel;

    private OutputLock(String key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock, and makes the directory if there is none.
     *
     * @throws OutputLockedException if another run holds it
     */
    public static OutputLock acquire(Path directory) throws IOException {
        Files.createDirectories(directory);
        String holder = "pid " + ProcessHandle.current().pid() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        // spec: POSIX fcntl: closing any descriptor of a file drops all locks of the process on it. So within one JVM,
        // also across class loaders, the file must not even be opened twice.
        String key = NAME + ':' + directory.toRealPath();
        Object other = System.getProperties().putIfAbsent(key, holder);
        if (other != null) {
            throw locked(directory, other.toString());
        }
        try {
            return new OutputLock(key, lock(directory, holder));
        } catch (IOException | RuntimeException e) {
            System.getProperties().remove(key);
            throw e;
        }
    }

    private static FileChannel lock(Path directory, String holder) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw locked(directory, read(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + '\n').getBytes(StandardCharsets.UTF_8)), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(content, 0);
        return Escapes.visible(
                StandardCharsets.UTF_8.decode(content.flip()).toString().strip());
    }

    private static OutputLockedException locked(Path directory, String holder) {
        return new OutputLockedException(directory + " is in use by another run of winnow (" + holder + ")", holder);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            System.getProperties().remove(key);
        }
    }
}
