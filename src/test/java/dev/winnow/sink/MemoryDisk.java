package dev.winnow.sink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One directory in memory that forgets at a crash what was not made durable: the content of files that were not synced,
 * and names that changed since the directory was synced; of such changes a disk keeps any selection. One
 * chosen operation fails.
 */
final class MemoryDisk implements Disk {

    /** What becomes of the operation that fails. */
    enum Fault {
        /** The operation reports an error and did nothing; the program goes on. */
        ERROR,
        /** The operation reports an error although it was done; the program goes on. */
        LATE_ERROR,
        /** The machine stops: neither this operation nor a later one happens; what was not durable is lost. */
        POWER_CUT,
        /** The process stops: neither this operation nor a later one happens; what was done stays. */
        KILL
    }

    /** A stopped process runs no handler, so this is no IOException. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Content {
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private byte[] durable = new byte[0];

        private void sync() {
            durable = bytes.toByteArray();
        }

        private void lose() {
            bytes = new ByteArrayOutputStream();
            bytes.writeBytes(durable);
        }
    }

    private Map<String, Content> names = new TreeMap<>();
    private final Map<String, Content> durableNames = new TreeMap<>();
    private final List<Consumer<Map<String, Content>>> pending = new ArrayList<>();
    private final Random random;
    private int failAt = Integer.MAX_VALUE;
    private Fault fault = Fault.ERROR;
    private int operations;
    private boolean stopped;

    /** @param seed decides what a power cut leaves of changes that were not synced */
    MemoryDisk(int seed) {
        // Quirk: small seeds all give the same first bits.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    void failAt(int operation, Fault kind) {
        failAt = operation;
        fault = kind;
        operations = 0;
    }

    /** True if the fault has happened. */
    boolean failed() {
        return operations >= failAt;
    }

    /** Starts anew after the fault, on what is left. */
    void restart() {
        if (stopped && fault == Fault.POWER_CUT) {
            pending.stream().filter(change -> random.nextBoolean()).forEach(change -> change.accept(durableNames));
            names = new TreeMap<>(durableNames);
            names.values().stream().filter(content -> random.nextBoolean()).forEach(Content::lose);
            pending.clear();
        }
        stopped = false;
        failAt = Integer.MAX_VALUE;
    }

    /** All files, hidden ones too; contents as Latin-1, so that they can be compared. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        names.forEach((name, content) -> files.put(name, content.bytes.toString(StandardCharsets.ISO_8859_1)));
        return files;
    }

    void put(String name, byte[] bytes) {
        Content content = new Content();
        content.bytes.writeBytes(bytes);
        content.sync();
        names.put(name, content);
        durableNames.put(name, content);
    }

    private interface Operation {
        void run() throws IOException;
    }

    private void perform(Operation operation) throws IOException {
        if (stopped) {
            throw new Stopped();
        }
        operations++;
        if (operations != failAt) {
            operation.run();
            return;
        }
        switch (fault) {
            case ERROR -> throw new IOException("No space left on device");
            case LATE_ERROR -> {
                operation.run();
                throw new IOException("Input/output error");
            }
            case POWER_CUT, KILL -> {
                stopped = true;
                throw new Stopped();
            }
        }
    }

    @Override
    public List<String> names(Path directory) throws IOException {
        perform(() -> {});
        return List.copyOf(names.keySet());
    }

    @Override
    public boolean isDirectory(Path file) {
        return false;
    }

    @Override
    public Handle create(Path file) throws IOException {
        Content content = new Content();
        perform(() -> {
            if (names.containsKey(name(file))) {
                throw new FileAlreadyExistsException(name(file));
            }
            change(map -> map.put(name(file), content));
        });
        return new Open(content);
    }

    private final class Open implements Handle {

        private final Content content;

        Open(Content content) {
            this.content = content;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            // Half of a write that fails is done.
            if (operations + 1 == failAt) {
                content.bytes.write(bytes, from, length / 2);
            }
            perform(() -> content.bytes.write(bytes, from, length));
        }

        @Override
        public void sync() throws IOException {
            perform(content::sync);
        }

        @Override
        public void close() throws IOException {
            perform(() -> {});
        }
    }

    @Override
    public InputStream read(Path file) throws IOException {
        perform(() -> {});
        Content content = names.get(name(file));
        if (content == null) {
            throw new NoSuchFileException(name(file));
        }
        return new ByteArrayInputStream(content.bytes.toByteArray());
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        perform(() -> {
            Content content = names.get(name(from));
            if (content == null) {
                throw new NoSuchFileException(name(from));
            }
            change(map -> {
                map.remove(name(from));
                map.put(name(to), content);
            });
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        perform(() -> change(map -> map.remove(name(file))));
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        perform(() -> {
            pending.forEach(change -> change.accept(durableNames));
            pending.clear();
        });
    }

    private void change(Consumer<Map<String, Content>> change) {
        change.accept(names);
        pending.add(change);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
