package dev.winnow.sink;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The disk of this machine. */
final class LocalDisk implements Disk {

    @Override
    public List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean isDirectory(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Handle create(Path file) throws IOException {
        Files.createFile(file);
        return new OpenFile(new FileOutputStream(file.toFile()));
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        // Quirk: Windows cannot open a directory, and writes renames through by itself.
        if (directory.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A stream and not a channel: an interrupt of the thread would close a channel. */
    private record OpenFile(FileOutputStream stream) implements Handle {

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            stream.write(bytes, from, length);
        }

        @Override
        public void sync() throws IOException {
            stream.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
