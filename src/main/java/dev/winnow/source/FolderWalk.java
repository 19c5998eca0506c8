package dev.winnow.source;

import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a folder in the order of the relative paths' bytes. Hidden names and one folder are left out, links
 * not followed. Holds the names of the folders between the root and the current file, and nothing else.
 */
final class FolderWalk implements Walk {
    private static final byte[] ROOT = {};

    private final String collection;
    private final @Nullable Path leftOut;
    private final Deque<Folder> folders = new ArrayDeque<>();
    /** The folder to read next. */
    private @Nullable Folder unread;

    /** A folder on the way down: its names that are still ahead begin at {@code next}. */
    private static final class Folder {
        private final Path path;
        /** Bytes of the path relative to the root, empty or with {@code /} at the end. */
        private final byte[] relative;

        private List<byte[]> names = List.of();
        private int next;

        Folder(Path path, byte[] relative) {
            this.path = path;
            this.relative = relative;
        }
    }

    /**
     * A walk through {@code root}.
     *
     * @param root absolute, without links
     * @param leftOut folder that is left out, absolute, without links; null: none
     */
    FolderWalk(String collection, Path root, @Nullable Path leftOut) {
        this.collection = collection;
        this.leftOut = leftOut;
        this.unread = new Folder(root, ROOT);
    }

    @Override
    public @Nullable Entry next() {
        while (unread != null || !folders.isEmpty()) {
            Entry found = unread != null ? enter(unread) : step(folders.element());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Reads a folder's names; null unless that fails. */
    private @Nullable Entry enter(Folder folder) {
        unread = null;
        try {
            folder.names = names(folder.path);
            folders.push(folder);
            return null;
        } catch (IOException e) {
            byte[] path = folder.relative.length == 0
                    ? new byte[] {'.'}
                    : Arrays.copyOf(folder.relative, folder.relative.length - 1);
            Rejection reason = Failures.rejection(Stage.DISCOVER, "folder", e);
            return new Entry(path, new Refused(NameBytes.id(collection, path), reason));
        }
    }

    /** Takes one name; null if it is that of a folder or there is none left. */
    private @Nullable Entry step(Folder folder) {
        if (folder.next == folder.names.size()) {
            folders.pop();
            return null;
        }
        byte[] name = folder.names.get(folder.next++);
        byte[] relative = joined(folder.relative, name);
        if (name[name.length - 1] == '/') {
            Path path = NameBytes.resolve(folder.path, Arrays.copyOf(name, name.length - 1));
            unread = path.equals(leftOut) ? null : new Folder(path, relative);
            return null;
        }
        return new Entry(
                relative, FileInput.of(NameBytes.id(collection, relative), NameBytes.resolve(folder.path, name)));
    }

    private static byte[] joined(byte[] folder, byte[] name) {
        byte[] joined = Arrays.copyOf(folder, folder.length + name.length);
        System.arraycopy(name, 0, joined, folder.length, name.length);
        return joined;
    }

    /** The names in a folder that are not hidden, those of folders with {@code /} at the end, in order. */
    private static List<byte[]> names(Path folder) throws IOException {
        List<byte[]> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                byte[] name = NameBytes.of(entry);
                if (name[0] != '.') {
                    names.add(
                            Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                                    ? joined(name, new byte[] {'/'})
                                    : name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(Arrays::compareUnsigned);
        return names;
    }
}
