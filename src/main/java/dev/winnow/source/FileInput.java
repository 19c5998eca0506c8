package dev.winnow.source;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One file as a document.
 *
 * @param path absolute; not followed if it is a link
 */
record FileInput(SourceId id, Path path, long sizeHint) implements Input {
    private static final String LINK =
            "this is a symbolic link, and winnow does not follow those; name what it points to as an input instead";
    static final Rejection NO_FILE = Rejection.of(
            Stage.OPEN,
            RejectCode.NOT_REGULAR,
            "this is no regular file but a pipe, a socket or a device; save it to a file first");
    private static final String CHANGED =
            "the file changed while it was read; convert it again when its writer is done";

    static FileInput of(SourceId id, Path path) {
        long size;
        try {
            size = attributes(path).size();
        } catch (IOException e) {
            size = 0; // whoever fetches it will find out why
        }
        return new FileInput(id, path, size);
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Fetched fetch(Limits limits) {
        try {
            BasicFileAttributes before = attributes(path);
            if (before.isSymbolicLink()) {
                return reject(Rejection.of(Stage.DISCOVER, RejectCode.SYMLINK_ESCAPE, LINK));
            }
            // A pipe opened for reading hangs: nothing but a regular file is opened.
            if (!before.isRegularFile()) {
                return reject(NO_FILE);
            }
            return before.size() > limits.bytes() ? Bounded.overLimit(id, before.size(), limits) : read(before);
        } catch (IOException e) {
            return reject(Failures.rejection(Stage.OPEN, "file", e));
        }
    }

    private Fetched read(BasicFileAttributes before) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(Bounded.length(before.size() + 1));
        }
        BasicFileAttributes after = attributes(path);
        boolean changed = bytes.length != before.size()
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime());
        return changed
                ? reject(Rejection.of(Stage.OPEN, RejectCode.CHANGED_DURING_READ, CHANGED))
                : new RawDocument(id, bytes, MediaTypes.of(bytes, id.path()));
    }

    private Rejected reject(Rejection reason) {
        return Rejected.unread(id, null, reason);
    }
}
