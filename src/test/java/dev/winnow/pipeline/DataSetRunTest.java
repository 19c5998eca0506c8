package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.model.Limits;
import dev.winnow.sink.Format;
import dev.winnow.sink.OutputLock;
import dev.winnow.sink.OutputLockedException;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DataSetRunTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final List<String> GOLDEN = List.of("de-umzug-liste", "en-harbour-poem", "en-lentil-recipe");

    @TempDir
    private Path folder;

    private Path one;
    private Path other;
    private Path output;

    @BeforeEach
    void make_two_input_folders() throws IOException {
        one = folder.resolve("one");
        Path deeper = Files.createDirectories(one.resolve("deeper"));
        other = Files.createDirectory(folder.resolve("other"));
        output = folder.resolve("output");
        for (String name : GOLDEN) {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/golden", name, "input.txt"));
            for (int i = 0; i < 5; i++) {
                Files.write(deeper.resolve(name + i + ".txt"), bytes);
                Files.write(other.resolve(i + name + ".txt"), bytes);
            }
        }
        Files.writeString(other.resolve("empty.txt"), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void leaves_the_same_bytes_with_any_number_of_threads(int threads) throws IOException {
        Path reference = folder.resolve("reference");
        Runs.run(reference, one, other);
        Runs.run(Runs.plan(output, threads, Runs.ALL), output, one, other);

        assertEquals(Runs.files(reference), Runs.files(output));
    }

    @Test
    void leaves_the_same_bytes_in_any_order_of_inputs_and_on_a_second_run() throws IOException {
        Path reference = folder.resolve("reference");
        Runs.run(reference, one, other);
        Runs.run(output, other, one);
        SortedMap<String, String> first = Runs.files(output);
        Runs.run(output, other, one);

        assertEquals(Runs.files(reference), first);
        assertEquals(first, Runs.files(output));
        assertEquals(
                List.of(
                        "articles.csv",
                        "articles.json",
                        "articles.parquet",
                        "edits.parquet",
                        "manifest.json",
                        "rejects.jsonl"),
                List.copyOf(first.keySet()));
    }

    @Test
    void numbers_of_the_manifest_add_up() throws IOException, SQLException {
        DataSetRun.Result result = Runs.run(output, one, other);

        assertEquals(
                List.of("31 30 1 1"),
                Duck.column(
                        output,
                        "SELECT concat_ws(' ', counts.inputs, counts.records, counts.rejects, "
                                + "counts.rejects_by_code.EMPTY) FROM 'manifest.json'"));
        assertEquals(List.of("30"), Duck.column(output, "SELECT count(DISTINCT id) FROM 'articles.parquet'"));
        assertEquals(List.of("1"), Duck.column(output, "SELECT count(*) FROM 'rejects.jsonl'"));
        assertEquals(
                Duck.column(output, "SELECT counts.edits FROM 'manifest.json'"),
                Duck.column(output, "SELECT count(*) FROM 'edits.parquet'"));
        assertEquals(
                Duck.column(
                        output,
                        "SELECT category || ' ' || count(*) || ' ' || sum(\"end\" - start) FROM 'edits.parquet' "
                                + "GROUP BY category ORDER BY category"),
                result.counts().removed().entrySet().stream()
                        .map(e -> e.getKey().key()
                                + ' '
                                + e.getValue().edits()
                                + ' '
                                + e.getValue().characters())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("articles.csv 30", "articles.json 30", "articles.parquet 30", "rejects.jsonl 1"),
                Duck.column(
                        output,
                        "SELECT f.name || ' ' || f.rows FROM (SELECT unnest(files) AS f FROM 'manifest.json') "
                                + "WHERE f.name NOT LIKE 'edits%' ORDER BY 1"));
    }

    @Test
    void names_size_and_digest_of_each_file() throws IOException, SQLException {
        Runs.run(output, one, other);

        List<String> declared = Duck.column(
                output,
                "SELECT f.name || ' ' || f.size || ' ' || f.sha256 FROM (SELECT unnest(files) AS f FROM 'manifest.json')"
                        + " ORDER BY 1");
        List<String> found = Duck.column(
                output,
                "SELECT parse_filename(filename) || ' ' || size || ' ' || sha256(content) FROM read_blob('*') "
                        + "WHERE NOT contains(filename, 'manifest') AND NOT contains(filename, '.winnow') ORDER BY 1");
        assertEquals(5, declared.size());
        assertEquals(declared, found);
    }

    @Test
    void sorts_records_by_collection_and_path() throws IOException, SQLException {
        Runs.run(output, other, one);

        List<String> seen = Duck.column(output, "SELECT source || '/' || file_path FROM 'articles.parquet'");
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @Test
    void refuses_to_publish_over_the_error_rate_and_leaves_the_old_data_set() throws IOException {
        Runs.run(output, one);
        SortedMap<String, String> before = Runs.files(output);
        Plan strict = new Plan(
                output, Runs.ALL, true, Limits.DEFAULT, 2, Long.MAX_VALUE, 0.03, OwnRules.NONE, Favor.BALANCED, "test");
        Plan lenient = new Plan(
                output, Runs.ALL, true, Limits.DEFAULT, 2, Long.MAX_VALUE, 0.07, OwnRules.NONE, Favor.BALANCED, "test");

        assertThrows(PublicationRefusedException.class, () -> Runs.run(strict, output, other));
        assertEquals(before, Runs.files(output));
        assertEquals(List.of(), hidden(output));
        Runs.run(lenient, output, other);
        assertFalse(before.equals(Runs.files(output)));
    }

    @Test
    void a_dry_run_counts_everything_and_writes_nothing() throws IOException {
        Plan plan = new Plan(
                null, Runs.ALL, true, Limits.DEFAULT, 2, Long.MAX_VALUE, 1, OwnRules.NONE, Favor.BALANCED, "test");

        DataSetRun.Result dry = Runs.run(plan, output, one, other);

        assertFalse(Files.exists(output));
        assertEquals(Runs.run(output, one, other).counts(), dry.counts());
    }

    @Test
    void takes_only_the_first_inputs() throws IOException, SQLException {
        Plan plan = new Plan(output, Runs.ALL, true, Limits.DEFAULT, 3, 7, 1, OwnRules.NONE, Favor.BALANCED, "test");

        assertEquals(7, Runs.run(plan, output, one, other).counts().inputs());
        assertEquals(List.of("7"), Duck.column(output, "SELECT count(*) FROM 'articles.json'"));
    }

    @Test
    void an_output_that_is_a_file_is_unavailable() throws IOException {
        Files.writeString(output, "mine");

        assertThrows(OutputUnavailableException.class, () -> Runs.run(output, one));
        assertThrows(
                OutputUnavailableException.class,
                () -> Runs.run(Runs.plan(output.resolve("below"), 1, Runs.ALL), output, one));
        assertEquals("mine", Files.readString(output));
    }

    @Test
    void an_output_that_another_run_holds_stays_untouched() throws IOException {
        Runs.run(output, one);
        SortedMap<String, String> before = Runs.files(output);
        try (OutputLock held = OutputLock.acquire(output)) {
            assertThrows(OutputLockedException.class, () -> Runs.run(output, other), held::toString);
        }

        assertEquals(before, Runs.files(output));
        Runs.run(output, other);
        assertFalse(before.equals(Runs.files(output)));
    }

    @Test
    void leaves_no_file_of_the_previous_set_and_all_foreign_ones() throws IOException {
        Runs.run(output, one);
        Files.writeString(output.resolve("notes.csv"), "mine");
        Files.writeString(output.resolve("articles.jsonl"), "mine too, winnow never wrote it");
        Runs.run(Runs.plan(output, 1, List.of(Format.CSV)), output, one);

        SortedMap<String, String> after = Runs.files(output);
        assertEquals(
                List.of("articles.csv", "articles.jsonl", "edits.jsonl", "manifest.json", "notes.csv", "rejects.jsonl"),
                List.copyOf(after.keySet()));
        assertEquals("mine", after.get("notes.csv"));
        assertEquals("mine too, winnow never wrote it", after.get("articles.jsonl"));
    }

    @Test
    void writes_no_edits_where_none_are_asked_for() throws IOException {
        Plan plan = new Plan(
                output,
                List.of(Format.JSONL),
                false,
                Limits.DEFAULT,
                1,
                Long.MAX_VALUE,
                1,
                OwnRules.NONE,
                Favor.BALANCED,
                "test");
        Runs.run(plan, output, SEEDS);

        assertEquals(
                List.of("articles.jsonl", "manifest.json", "rejects.jsonl"),
                List.copyOf(Runs.files(output).keySet()));
    }

    @Test
    void no_input_leaves_the_data_set_as_it_is() throws IOException {
        Runs.run(output, one);
        SortedMap<String, String> before = Runs.files(output);

        Runs.run(output, Files.createDirectory(folder.resolve("unmounted")));

        assertEquals(before, Runs.files(output));
        assertEquals(List.of(), hidden(output));
    }

    @Test
    void an_error_of_the_watcher_discards_the_output() throws IOException {
        Runs.run(output, one);
        SortedMap<String, String> before = Runs.files(output);
        try (Source source =
                Sources.open(List.of(other.toString()), null, output, new ByteArrayInputStream(new byte[0]))) {
            assertThrows(
                    IOException.class,
                    () -> DataSetRun.run(
                            Runs.plan(output, 2, Runs.ALL),
                            source,
                            outcome -> {
                                throw new IOException("the terminal is gone");
                            },
                            new StopRequest()));
        }

        assertEquals(before, Runs.files(output));
        assertEquals(List.of(), hidden(output));
    }

    private static List<String> hidden(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".") && !name.equals(".winnow.lock"))
                    .toList();
        }
    }
}
