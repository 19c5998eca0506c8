package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.model.Category;
import dev.winnow.model.Digest;
import dev.winnow.model.RejectCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits on a real disk. */
final class CommitTest {

    @TempDir
    Path directory;

    @Test
    void publishes_all_files_and_the_manifest_that_names_them() throws IOException {
        publish("one", "articles.json", "rejects.jsonl");
        assertEquals(List.of("articles.json", "manifest.json", "rejects.jsonl"), names());
        assertEquals("""
                {
                  "schema_version" : 1,
                  "config" : {
                    "--max-bytes" : "20000000",
                    "--source" : "seeds"
                  },
                  "config_sha256" : "521612e4cddef309e692a04ca1a97d3f98d9223e68ee14853e49565db71fe44f",
                  "counts" : {
                    "inputs" : 3,
                    "records" : 2,
                    "rejects" : 1,
                    "rejects_by_code" : {
                      "EMPTY" : 1
                    },
                    "edits" : 5,
                    "removed" : {
                      "share" : {
                        "edits" : 2,
                        "characters" : 40
                      }
                    }
                  },
                  "files" : [
                    {
                      "name" : "articles.json",
                      "size" : 3,
                      "sha256" : "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                      "rows" : 1
                    },
                    {
                      "name" : "rejects.jsonl",
                      "size" : 3,
                      "sha256" : "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                      "rows" : 1
                    }
                  ],
                  "run" : {
                    "version" : "0.1.0",
                    "started" : "2026-01-02T03:04:05Z",
                    "milliseconds" : 1500,
                    "jdk" : "17"
                  }
                }
                """, Files.readString(directory.resolve("manifest.json")));
    }

    @Test
    void removes_files_of_the_previous_set_without_successor_and_leaves_foreign_ones_alone() throws IOException {
        Files.writeString(directory.resolve("articles.csv"), "not in the manifest");
        Files.writeString(directory.resolve("notes.txt"), "mine");
        publish("one", "articles.json", "edits.jsonl");
        publish("two", "articles.parquet");
        assertEquals(List.of("articles.csv", "articles.parquet", "manifest.json", "notes.txt"), names());
    }

    @Test
    void keeps_the_old_set_when_closed_without_publishing() throws IOException {
        publish("one", "articles.json");
        try (Commit commit = Commit.open(directory);
                StagedFile file = commit.stage("articles.json")) {
            file.write('x');
            file.seal(1);
        }
        assertEquals("one", Files.readString(directory.resolve("articles.json")));
        assertEquals(List.of("articles.json", "manifest.json"), names());
    }

    @Test
    void removes_what_a_killed_run_left_and_believes_no_torn_journal() throws IOException {
        Files.writeString(directory.resolve(".articles.json.winnow-tmp"), "half");
        Files.writeString(directory.resolve(".winnow-journal"), "winnow journal 1\nput 00 4 articles.json\n");
        Commit.open(directory).close();
        assertEquals(List.of(), names());
    }

    @Test
    void a_journal_that_is_torn_or_changed_anywhere_is_none() {
        FileFacts put = new FileFacts("articles.json", 12, Digest.of("x"), 0);
        byte[] whole = new Journal(List.of(put), List.of("articles.csv")).encode();
        assertEquals(new Journal(List.of(put), List.of("articles.csv")), Journal.decode(whole));
        for (int i = 0; i < whole.length; i++) {
            assertNull(Journal.decode(Arrays.copyOf(whole, i)));
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertNull(Journal.decode(changed));
        }
    }

    @Test
    void takes_back_a_commit_whose_temp_files_are_not_whole() throws IOException {
        publish("one", "articles.json");
        FileFacts put = new FileFacts("articles.json", 3, Digest.of("two"), 1);
        Files.write(directory.resolve(".winnow-journal"), new Journal(List.of(put), List.of()).encode());
        Files.writeString(directory.resolve(".articles.json.winnow-tmp"), "tw");
        Commit.open(directory).close();
        assertEquals(List.of("articles.json", "manifest.json"), names());
        assertEquals("one", Files.readString(directory.resolve("articles.json")));
    }

    @Test
    void does_not_follow_a_journal_to_a_file_that_is_not_of_a_data_set() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "mine");
        byte[] journal = new Journal(List.of(), List.of("notes.txt")).encode();
        Files.write(directory.resolve(".winnow-journal"), journal);
        Commit.open(directory).close();
        assertEquals(List.of("notes.txt"), names());
    }

    @Test
    void does_not_remove_a_foreign_file_that_a_manifest_names() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "mine");
        Files.writeString(
                directory.resolve("manifest.json"),
                "{\"schema_version\":1,\"files\":[{\"name\":\"notes.txt\"},{\"name\":\"../x\"}]}");
        publish("one", "articles.json");
        assertEquals(List.of("articles.json", "manifest.json", "notes.txt"), names());
    }

    @Test
    void says_so_before_it_writes_when_a_directory_stands_in_the_way() throws IOException {
        Files.createDirectory(directory.resolve("articles.json"));
        try (Commit commit = Commit.open(directory)) {
            assertThrows(FileInTheWayException.class, () -> commit.stage("articles.json"));
        }
    }

    @Test
    void does_not_overwrite_a_file_of_ours_by_name_that_no_manifest_names() throws IOException {
        Files.writeString(directory.resolve("articles.csv"), "mine");
        assertThrows(FileInTheWayException.class, () -> publish("one", "articles.json", "articles.csv"));
        assertEquals(List.of("articles.csv"), names());
        publish("one", "articles.json");
        assertThrows(FileInTheWayException.class, () -> publish("two", "articles.json", "articles.csv"));
        assertEquals("mine", Files.readString(directory.resolve("articles.csv")));
        assertEquals("one", Files.readString(directory.resolve("articles.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"files\":[]}", "{\"name\":\"app\",\"files\":[{\"name\":\"manifest.json\"}]}"})
    void does_not_overwrite_a_manifest_that_is_not_of_a_data_set(String mine) throws IOException {
        Files.writeString(directory.resolve("manifest.json"), mine);
        assertThrows(FileInTheWayException.class, () -> Commit.open(directory));
        assertEquals(mine, Files.readString(directory.resolve("manifest.json")));
    }

    @Test
    void stages_no_file_of_another_name() throws IOException {
        try (Commit commit = Commit.open(directory)) {
            assertThrows(IllegalArgumentException.class, () -> commit.stage("../articles.json"));
        }
    }

    private void publish(String content, String... names) throws IOException {
        try (Commit commit = Commit.open(directory)) {
            for (String name : names) {
                try (StagedFile file = commit.stage(name)) {
                    file.write(content.getBytes(StandardCharsets.UTF_8));
                    file.seal(1);
                }
            }
            manifest().writeTo(commit);
            commit.publish();
        }
    }

    private static Manifest manifest() {
        TreeMap<String, String> config = new TreeMap<>(Map.of("--source", "seeds", "--max-bytes", "20000000"));
        Counts counts =
                new Counts(3, 2, 1, Map.of(RejectCode.EMPTY, 1L), 5, Map.of(Category.SHARE, new Counts.Removed(2, 40)));
        Instant start = Instant.parse("2026-01-02T03:04:05Z");
        return new Manifest(config, counts, new RunFacts("0.1.0", start, Duration.ofMillis(1500), "17"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
