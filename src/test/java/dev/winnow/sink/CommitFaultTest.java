package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As SQLite tests its commits: the first, second, third ... operation fails, and each time the directory must hold, after
 * recovery, the whole old data set or the whole new one.
 */
final class CommitFaultTest {

    private static final Path DIRECTORY = Path.of("output");

    /** As many operations as a commit has. */
    private static final int ENOUGH = 60;

    /** Selections of unsynced changes to try at each operation. */
    private static final int SEEDS = 40;

    @ParameterizedTest
    @EnumSource
    void leaves_the_old_set_or_the_new_one_whichever_operation_fails(MemoryDisk.Fault fault) throws IOException {
        Map<String, String> old = oldSet(0).files();
        Map<String, String> next = undisturbed();
        int reached = 0;
        for (int operation = 1; operation == reached + 1; operation++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                MemoryDisk disk = oldSet(seed);
                disk.failAt(operation, fault);
                boolean reported = newSetFails(disk);
                if (disk.failed()) {
                    reached = operation;
                    assertTrue(reported, "the failure of operation " + operation + " was swallowed");
                }
                disk.restart();
                Commit.open(DIRECTORY, disk).close();
                Map<String, String> found = disk.files();
                assertTrue(found.equals(old) || found.equals(next), "operation " + operation + " left " + found);
            }
        }
        assertTrue(reached > 20, "reached " + reached);
    }

    @ParameterizedTest
    @EnumSource
    void the_next_run_ends_as_an_undisturbed_one_even_if_its_recovery_is_stopped_too(MemoryDisk.Fault fault)
            throws IOException {
        Map<String, String> next = undisturbed();
        for (int operation = 1; operation < ENOUGH; operation++) {
            for (int recovery = 1; recovery < 20; recovery++) {
                MemoryDisk disk = oldSet(operation);
                disk.failAt(operation, fault);
                newSetFails(disk);
                disk.restart();
                disk.failAt(recovery, fault);
                newSetFails(disk);
                disk.restart();
                newSet(disk);
                assertEquals(next, disk.files(), "operation " + operation + ", then " + recovery);
            }
        }
    }

    private static Map<String, String> undisturbed() throws IOException {
        MemoryDisk disk = oldSet(0);
        newSet(disk);
        return disk.files();
    }

    /** Three files, one of which has no successor, and a file of somebody else. */
    private static MemoryDisk oldSet(int seed) throws IOException {
        MemoryDisk disk = new MemoryDisk(seed);
        disk.put("notes.txt", "mine".getBytes(StandardCharsets.UTF_8));
        run(disk, "old", "articles.json", "articles.csv", "rejects.jsonl");
        return disk;
    }

    private static void newSet(MemoryDisk disk) throws IOException {
        run(disk, "new", "articles.json", "articles.parquet", "rejects.jsonl");
    }

    private static boolean newSetFails(MemoryDisk disk) {
        try {
            newSet(disk);
            return false;
        } catch (IOException | MemoryDisk.Stopped e) {
            return true;
        }
    }

    private static void run(MemoryDisk disk, String content, String... names) throws IOException {
        try (Commit commit = Commit.open(DIRECTORY, disk)) {
            for (String name : names) {
                try (StagedFile file = commit.stage(name)) {
                    file.write((content + " " + name).getBytes(StandardCharsets.UTF_8));
                    file.seal(1);
                }
            }
            manifest().writeTo(commit);
            commit.publish();
        }
    }

    private static Manifest manifest() {
        Counts counts = new Counts(1, 1, 0, Map.of(), 0, Map.of());
        return new Manifest(new TreeMap<>(), counts, new RunFacts("1", Instant.EPOCH, Duration.ZERO, "17"));
    }
}
