package dev.winnow.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    private Path folder;

    private Source open(@Nullable String collection, String... inputs) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.add(input.equals("-") ? input : folder.resolve(input).toString());
        }
        InputStream stream = new ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8));
        return Sources.open(paths, collection, folder.resolve("in/output"), stream);
    }

    private List<Input> inputs(@Nullable String collection, String... inputs) throws IOException {
        List<Input> found = new ArrayList<>();
        try (Source source = open(collection, inputs)) {
            for (Input next = source.next(); next != null; next = source.next()) {
                found.add(next);
            }
            assertNull(source.next());
        }
        return found;
    }

    private List<String> names(@Nullable String collection, String... inputs) throws IOException {
        return inputs(collection, inputs).stream()
                .map(input -> input.id().collection() + ":" + input.id().path())
                .toList();
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    private void shell(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        assertEquals(0, builder.start().waitFor(), script);
    }

    private static Input only(Source source) throws IOException {
        Input input = source.next();
        assertNull(source.next());
        return Objects.requireNonNull(input);
    }

    private static Rejected rejected(Input input, RejectCode code) {
        Fetched fetched = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> input.fetch(Limits.DEFAULT));
        Rejected rejected = assertInstanceOf(Rejected.class, fetched);
        assertEquals(code, rejected.reason().code());
        return rejected;
    }

    @Test
    void a_folder_is_walked_in_the_order_of_the_paths_bytes() throws IOException {
        for (String path : new String[] {
            "in/b", "in/a/z", "in/a-b", "in/a.txt", "in/A", "in/a/\u00E9", "in/a/y/x", "in/\uD83D\uDE00", "in/\uFB01"
        }) {
            write(path);
        }
        assertEquals(
                List.of(
                        "in:A",
                        "in:a-b",
                        "in:a.txt",
                        "in:a/y/x",
                        "in:a/z",
                        "in:a/\u00E9",
                        "in:b",
                        "in:\uFB01",
                        "in:\uD83D\uDE00"),
                names(null, "in"));
    }

    @Test
    void hidden_files_and_the_output_folder_are_left_out() throws IOException {
        for (String path :
                new String[] {"in/.hidden", "in/.git/a", "in/output/articles.json", "in/outputs/a", "in/sub/output/b"
                }) {
            write(path);
        }
        assertEquals(List.of("in:outputs/a", "in:sub/output/b"), names(null, "in"));
    }

    @Test
    void the_output_folder_is_known_behind_a_link_too() throws IOException {
        write("in/output/a");
        write("in/b");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertEquals(List.of("link:b"), names(null, "link"));
    }

    @Test
    void the_order_of_the_inputs_makes_no_difference() throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String path : new String[] {"x/one/b", "x/one/d", "y/one/a", "y/one/c", "z/two/a", "z/file"}) {
            write(path);
        }
        Collections.addAll(inputs, "x/one", "y/one", "z/two", "z/file", "-");
        List<String> expected = List.of("one:a", "one:b", "one:c", "one:d", "stdin:-", "two:a", "z:file");
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(inputs, random);
            assertEquals(expected, names(null, inputs.toArray(String[]::new)));
        }
    }

    @Test
    void one_collection_may_span_several_folders() throws IOException {
        write("x/b");
        write("y/a");
        assertEquals(List.of("news:-", "news:a", "news:b"), names("news", "x", "-", "y"));
    }

    @Test
    void two_documents_of_one_name_are_a_conflict() throws IOException {
        write("x/in/a");
        write("y/in/a");
        InputConflict conflict = assertThrows(InputConflict.class, () -> names(null, "x/in", "y/in"));
        assertTrue(conflict.toString().contains("in a") && conflict.toString().contains("y/in"), conflict.toString());
        assertThrows(InputConflict.class, () -> names("news", "x/in", "y/in/a"));
    }

    @Test
    void the_same_input_twice_is_a_conflict() throws IOException {
        write("in/a");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertThrows(InputConflict.class, () -> open(null, "in", "in/../in"));
        assertThrows(InputConflict.class, () -> open(null, "in", "link"));
        assertThrows(InputConflict.class, () -> open(null, "-", "-"));
    }

    @Test
    void an_input_inside_another_is_a_conflict() throws IOException {
        write("in/sub/a");
        assertThrows(InputConflict.class, () -> open(null, "in", "in/sub/a"));
        assertThrows(InputConflict.class, () -> open(null, "in/sub", "in"));
    }

    @Test
    void the_output_folder_as_input_is_a_conflict() throws IOException {
        write("in/output/a");
        assertThrows(InputConflict.class, () -> open(null, "in/output"));
    }

    @Test
    void an_input_that_is_not_there_is_missing() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        InputMissing missing = assertThrows(InputMissing.class, () -> open(null, "nowhere"));
        assertTrue(missing.toString().contains("nowhere"));
        assertThrows(InputMissing.class, () -> open(null, "dangling"));
        assertThrows(
                InputMissing.class, () -> Sources.open(List.of("a\0b"), null, folder, InputStream.nullInputStream()));
    }

    @Test
    void a_link_named_as_input_is_followed() throws IOException {
        write("in/a");
        Files.createSymbolicLink(folder.resolve("latest"), Path.of("in"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("in/a"));
        assertEquals(List.of("latest:a"), names(null, "latest"));
        Input file = inputs("c", "b").get(0);
        assertEquals("b", file.id().path());
        assertInstanceOf(RawDocument.class, file.fetch(Limits.DEFAULT));
    }

    @Test
    void a_link_met_on_the_way_is_turned_away() throws IOException {
        write("in/a");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self"), Path.of("self"));
        List<Input> inputs = inputs(null, "in");
        assertEquals(3, inputs.size());
        Rejected loop = rejected(inputs.get(1), RejectCode.SYMLINK_ESCAPE);
        assertEquals(Stage.DISCOVER, loop.reason().stage());
        assertEquals("loop", loop.id().path());
        rejected(inputs.get(2), RejectCode.SYMLINK_ESCAPE);
    }

    @Test
    void a_pipe_is_turned_away_unopened() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        shell("mkfifo in/pipe other");
        rejected(inputs(null, "in").get(0), RejectCode.NOT_REGULAR);
        rejected(inputs(null, "other").get(0), RejectCode.NOT_REGULAR);
    }

    @Test
    void a_file_that_vanished_is_not_found() throws IOException {
        write("in/a");
        Input input = inputs(null, "in").get(0);
        Files.delete(folder.resolve("in/a"));
        assertEquals(Stage.OPEN, rejected(input, RejectCode.NOT_FOUND).reason().stage());
    }

    @Test
    void what_may_not_be_read_is_turned_away_with_its_path() throws IOException {
        write("in/closed/a");
        write("in/secret");
        Files.setPosixFilePermissions(folder.resolve("in/closed"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("in/secret"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder.resolve("in/secret")), "root reads everything");
        try {
            List<Input> inputs = inputs(null, "in");
            assertEquals(
                    "closed",
                    rejected(inputs.get(0), RejectCode.PERMISSION).id().path());
            assertEquals(
                    "secret",
                    rejected(inputs.get(1), RejectCode.PERMISSION).id().path());
        } finally {
            Files.setPosixFilePermissions(folder.resolve("in/closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_file_over_the_limit_is_turned_away() throws IOException {
        write("in/1234");
        Input input = inputs(null, "in").get(0);
        Limits limits = new Limits(7, 100, 100, Duration.ofSeconds(1));
        assertEquals(7, input.sizeHint());
        assertInstanceOf(RawDocument.class, input.fetch(limits));
        Rejected rejected =
                assertInstanceOf(Rejected.class, input.fetch(new Limits(6, 100, 100, Duration.ofSeconds(1))));
        assertEquals(RejectCode.LIMIT_BYTES, rejected.reason().code());
        assertEquals(new Breach("--max-bytes", 6, 7), rejected.reason().breach());
        assertEquals(7, rejected.size());
    }

    @Test
    void a_stream_is_one_document_and_read_no_further_than_the_limit() throws IOException {
        Input whole = inputs(null, "-").get(0);
        RawDocument document = assertInstanceOf(RawDocument.class, whole.fetch(Limits.DEFAULT));
        assertEquals("from a stream", new String(document.bytes(), StandardCharsets.UTF_8));
        assertEquals("text/plain", document.mediaType());
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        Input input = only(Sources.open(List.of("-"), null, folder, endless));
        Fetched fetched = input.fetch(new Limits(1000, 10, 10, Duration.ofSeconds(1)));
        assertEquals(
                RejectCode.LIMIT_BYTES,
                assertInstanceOf(Rejected.class, fetched).reason().code());
    }

    @Test
    void names_with_any_bytes_keep_them() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        shell(
                "printf one > \"$(printf 'in/a\\nb')\"; printf two > \"$(printf 'in/x\\377y')\"; printf three > \"$(printf 'in/x\\376y')\"");
        shell("mkdir \"$(printf 'in/d\\303')\"; printf four > \"$(printf 'in/d\\303/\\303\\251 %%')\"");
        List<Input> inputs = inputs(null, "in");
        assertEquals(
                List.of("a\nb", "d\uFFFD/\u00E9 %", "x\uFFFDy", "x\uFFFDy"),
                inputs.stream().map(input -> input.id().path()).toList());
        assertNull(inputs.get(0).id().rawPath());
        byte[] exact = {'d', (byte) 0xC3, '/', (byte) 0xC3, (byte) 0xA9, ' ', '%'};
        assertArrayEquals(exact, Base64.getDecoder().decode(inputs.get(1).id().rawPath()));
        assertNotEquals(inputs.get(2).id().articleId(), inputs.get(3).id().articleId());
        assertEquals(
                List.of("one", "four", "three", "two"),
                inputs.stream().map(SourcesTest::text).toList());
    }

    private static String text(Input input) {
        RawDocument document = assertInstanceOf(RawDocument.class, input.fetch(Limits.DEFAULT));
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_grows_while_it_is_read_has_changed() throws IOException {
        // Quirk: files of /proc say that they are empty, so reading one is like reading one that grows.
        Path grows = Path.of("/proc/self/status");
        assumeTrue(Files.isRegularFile(grows), "needs Linux");
        Input input = only(Sources.open(List.of("/proc/self/status"), "proc", folder, InputStream.nullInputStream()));
        rejected(input, RejectCode.CHANGED_DURING_READ);
    }
}
