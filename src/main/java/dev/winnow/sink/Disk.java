package dev.winnow.sink;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The file operations that a commit is made of; tests make each of them fail. */
interface Disk {

    /** The names in a directory, sorted. */
    List<String> names(Path directory) throws IOException;

    boolean isDirectory(Path file) throws IOException;

    /** Opens a new file; fails if there is one, or a link. */
    Handle create(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    /** Renames within a directory, atomically, in place of a file that stands there. */
    void move(Path from, Path to) throws IOException;

    /** Does nothing if there is no such file. */
    void delete(Path file) throws IOException;

    /** Makes what happened to the names in a directory durable. */
    void syncDirectory(Path directory) throws IOException;

    /** A file that is being written. */
    interface Handle extends Closeable {

        void write(byte[] bytes, int from, int length) throws IOException;

        /** Makes what was written durable. After a failure it must not be tried again: the file is lost. */
        void sync() throws IOException;
    }
}
