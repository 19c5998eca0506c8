package dev.winnow.source;

import dev.winnow.model.SourceId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way from the inputs named on a command line to a source. */
public final class Sources {
    private static final String STANDARD_INPUT = "-";

    private final @Nullable String collection;
    private final @Nullable Path output;
    private final InputStream standardInput;
    /** What was named, by its real path. */
    private final Map<Path, String> named = new LinkedHashMap<>();

    private final List<Root> roots = new ArrayList<>();

    private Sources(@Nullable String collection, @Nullable Path output, InputStream standardInput) {
        this.collection = collection;
        this.output = output;
        this.standardInput = standardInput;
    }

    /**
     * Opens the inputs. The source's {@code next} throws {@link InputConflict} when two documents turn out to have one
     * collection and path.
     *
     * @param inputs files, folders, or {@code -} for {@code standardInput}
     * @param collection name of the collection; null: the name of each input's folder
     * @param output folder that is left out, whether it exists or not; null: none
     * @throws InputMissing if an input is not there
     * @throws InputConflict if two inputs are the same, one lies inside another, or one is the output
     */
    public static Source open(
            List<String> inputs, @Nullable String collection, @Nullable Path output, InputStream standardInput)
            throws IOException {
        Sources sources = new Sources(collection, output == null ? null : realPath(output), standardInput);
        for (String input : inputs) {
            sources.add(input);
        }
        sources.refuseNested();
        return new MergedSource(sources.roots);
    }

    /** The real path of a file that need not exist: links above what is missing are followed. */
    private static Path realPath(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(absolute)).normalize();
            }
        }
        return absolute;
    }

    private void add(String input) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            addStandardInput();
            return;
        }
        Path path = path(input);
        Path real = realInput(input, path);
        if (named.putIfAbsent(real, input) != null) {
            throw new InputConflict("the inputs " + named.get(real) + " and " + input + " are the same; name it once");
        }
        roots.add(Files.isDirectory(real) ? folder(input, path, real) : file(input, path, real));
    }

    private void addStandardInput() throws InputConflict {
        if (roots.stream().anyMatch(root -> root.named().equals(STANDARD_INPUT))) {
            throw new InputConflict("standard input (-) can be read only once; name it once");
        }
        String name = collection == null ? "stdin" : collection;
        byte[] path = STANDARD_INPUT.getBytes(StandardCharsets.UTF_8);
        Input input = new StreamInput(NameBytes.id(name, path), standardInput);
        roots.add(new Root(name, STANDARD_INPUT, () -> Walk.of(new Entry(path, input))));
    }

    private static Path path(String input) throws InputMissing {
        try {
            return Path.of(input).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new InputMissing("the input " + input
                    + " cannot be a file name here; with letters outside ASCII in it, set LC_ALL=C.UTF-8");
        }
    }

    private static Path realInput(String input, Path path) throws IOException {
        if (Files.exists(path) && !isReadable(path)) {
            return path;
        }
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new InputMissing("there is no file or folder " + input);
        }
    }

    /** False for a pipe or a device; one of the shell's, as {@code /dev/fd/63}, has no real path. */
    private static boolean isReadable(Path path) {
        return Files.isRegularFile(path) || Files.isDirectory(path);
    }

    private Root folder(String input, Path path, Path real) throws InputConflict {
        if (real.equals(output)) {
            throw new InputConflict("the folder " + input + " is both input and output; choose another output");
        }
        String name = collection(path);
        return new Root(name, input, () -> new FolderWalk(name, real, output));
    }

    private Root file(String input, Path path, Path real) {
        String name = collection(path.getParent());
        byte[] relative = NameBytes.of(path);
        SourceId id = NameBytes.id(name, relative);
        return new Root(
                name,
                input,
                () -> Walk.of(new Entry(
                        relative, isReadable(real) ? FileInput.of(id, real) : new Refused(id, FileInput.NO_FILE))));
    }

    private String collection(@Nullable Path folder) {
        if (collection != null) {
            return collection;
        }
        return folder == null || folder.getFileName() == null ? "root" : NameBytes.shown(folder);
    }

    private void refuseNested() throws InputConflict {
        for (Map.Entry<Path, String> inner : named.entrySet()) {
            for (Path above = inner.getKey().getParent(); above != null; above = above.getParent()) {
                String outer = named.get(above);
                if (outer != null) {
                    throw new InputConflict(
                            "the input " + inner.getValue() + " lies inside the input " + outer + "; name only one");
                }
            }
        }
    }
}
