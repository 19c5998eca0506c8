package dev.winnow.sink;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The change of an output directory from one data set to the next: all files at once or none, whatever stops the run.
 *
 * <p>Files are written beside their targets under hidden names and made durable when they are sealed. {@link #publish}
 * writes a redo journal, renames, and deletes the journal; from the moment the journal is durable the next {@link #open}
 * completes what a crash left undone, before that moment it takes everything back. Files that are not winnow's are left
 * alone: those of other names, and those that the directory's manifest does not name. Whoever commits must hold the directory's {@link OutputLock}.
 */
public final class Commit implements Closeable {

    private final Path directory;
    private final Disk disk;
    private final List<StagedFile> files = new ArrayList<>();
    /** Files that have names of ours and that no manifest of ours names. */
    private List<String> foreign = List.of();

    private boolean decided;

    private Commit(Path directory, Disk disk) {
        this.directory = directory;
        this.disk = disk;
    }

    /**
     * Starts a commit in an existing directory, after completing or taking back one that was interrupted.
     *
     * @throws FileInTheWayException if something stands in the place of the manifest that winnow did not write
     */
    public static Commit open(Path directory) throws IOException {
        return open(directory, new LocalDisk());
    }

    static Commit open(Path directory, Disk disk) throws IOException {
        Commit commit = new Commit(directory, disk);
        commit.recover();
        commit.foreign = commit.foreign();
        commit.refuse(Manifest.NAME);
        return commit;
    }

    /**
     * Starts a file of the next data set.
     *
     * @param name one of the names that winnow gives to its files
     * @throws FileInTheWayException if something stands in its place that winnow did not write
     */
    public StagedFile stage(String name) throws IOException {
        if (!OutputName.isOurs(name)) {
            throw new IllegalArgumentException("no file of a data set: " + name);
        }
        refuse(name);
        StagedFile file = new StagedFile(disk, path(OutputName.temp(name)), name);
        files.add(file);
        return file;
    }

    /** The files sealed so far, in the order in which they were staged. */
    public List<FileFacts> sealed() {
        return files.stream().map(StagedFile::facts).filter(Objects::nonNull).toList();
    }

    /**
     * Makes the staged files the data set, and removes those files of the previous one that have no successor.
     *
     * @throws IllegalStateException if a file is not sealed
     */
    public void publish() throws IOException {
        List<FileFacts> puts = sealed();
        if (puts.size() != files.size() || decided) {
            throw new IllegalStateException("a commit is published once, and all its files must be finished");
        }
        Journal journal = new Journal(puts, removals(puts));
        writeDurably(path(Journal.NAME), journal.encode());
        disk.syncDirectory(directory);
        decided = true;
        complete(journal);
    }

    private void refuse(String name) throws IOException {
        if (foreign.contains(name) || disk.isDirectory(path(name))) {
            throw new FileInTheWayException(path(name));
        }
    }

    private List<String> foreign() throws IOException {
        List<String> previous = previous();
        return disk.names(directory).stream()
                .filter(name -> OutputName.isOurs(name) && !previous.contains(name))
                .toList();
    }

    /** The files of the data set that is there, its manifest among them; empty if there is none. */
    private List<String> previous() throws IOException {
        byte[] manifest = disk.isDirectory(path(Manifest.NAME)) ? null : bytes(path(Manifest.NAME));
        return manifest == null ? List.of() : Manifest.fileNames(manifest);
    }

    private List<String> removals(List<FileFacts> puts) throws IOException {
        List<String> kept = puts.stream().map(FileFacts::name).toList();
        return previous().stream()
                .filter(name -> OutputName.isOurs(name) && !name.equals(Manifest.NAME) && !kept.contains(name))
                .toList();
    }

    private void writeDurably(Path file, byte[] bytes) throws IOException {
        try (Disk.Handle handle = disk.create(file)) {
            handle.write(bytes, 0, bytes.length);
            handle.sync();
        }
    }

    /** Renames what is not renamed yet; can be repeated. */
    private void complete(Journal journal) throws IOException {
        List<String> present = disk.names(directory);
        for (FileFacts put : journal.puts()) {
            String temp = OutputName.temp(put.name());
            if (present.contains(temp)) {
                disk.move(path(temp), path(put.name()));
            }
        }
        for (String name : journal.removals()) {
            disk.delete(path(name));
        }
        disk.syncDirectory(directory);
        disk.delete(path(Journal.NAME));
        disk.syncDirectory(directory);
    }

    private void recover() throws IOException {
        byte[] bytes = bytes(path(Journal.NAME));
        Journal journal = bytes == null ? null : Journal.decode(bytes);
        if (journal != null && completable(journal)) {
            complete(journal);
        }
        takeBack();
    }

    private boolean completable(Journal journal) throws IOException {
        for (FileFacts put : journal.puts()) {
            if (!OutputName.isOurs(put.name())) {
                return false;
            }
            FileFacts temp = Checksums.of(disk, path(OutputName.temp(put.name())), put.name());
            FileFacts file = temp == null ? Checksums.of(disk, path(put.name()), put.name()) : temp;
            if (file == null || !file.sameBytes(put)) {
                return false;
            }
        }
        return journal.removals().stream().allMatch(OutputName::isOurs);
    }

    /** Deletes the journal, if there is one, and then the temp files, whoever left them. */
    private void takeBack() throws IOException {
        List<String> names = disk.names(directory);
        if (names.contains(Journal.NAME)) {
            disk.delete(path(Journal.NAME));
            disk.syncDirectory(directory);
        }
        for (String name : names) {
            if (OutputName.isTemp(name)) {
                disk.delete(path(name));
            }
        }
    }

    private byte @Nullable [] bytes(Path file) throws IOException {
        try (InputStream in = disk.read(file)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private Path path(String name) {
        return directory.resolve(name);
    }

    /** Discards the staged files, unless they are published or the next {@link #open} will publish them. */
    @Override
    public void close() throws IOException {
        Closing.all(files);
        if (!decided) {
            takeBack();
        }
    }
}
