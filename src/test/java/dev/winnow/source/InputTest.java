package dev.winnow.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of reading an input. */
final class InputTest {

    @TempDir
    private Path folder;

    private InputFolder in;

    @BeforeEach
    void see_the_folder_as_inputs() {
        in = new InputFolder(folder);
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
    void a_link_met_on_the_way_is_turned_away() throws IOException {
        in.write("in/a");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self"), Path.of("self"));
        List<Input> inputs = in.inputs(null, "in");
        assertEquals(3, inputs.size());
        Rejected loop = rejected(inputs.get(1), RejectCode.SYMLINK_ESCAPE);
        assertEquals(Stage.DISCOVER, loop.reason().stage());
        assertEquals("loop", loop.id().path());
        rejected(inputs.get(2), RejectCode.SYMLINK_ESCAPE);
    }

    @Test
    void a_pipe_is_turned_away_unopened() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        in.shell("mkfifo in/pipe other");
        rejected(in.inputs(null, "in").get(0), RejectCode.NOT_REGULAR);
        rejected(in.inputs(null, "other").get(0), RejectCode.NOT_REGULAR);
    }

    @Test
    void a_file_that_vanished_is_not_found() throws IOException {
        in.write("in/a");
        Input input = in.inputs(null, "in").get(0);
        Files.delete(folder.resolve("in/a"));
        assertEquals(Stage.OPEN, rejected(input, RejectCode.NOT_FOUND).reason().stage());
    }

    @Test
    void what_may_not_be_read_is_turned_away_with_its_path() throws IOException {
        in.write("in/closed/a");
        in.write("in/secret");
        Files.setPosixFilePermissions(folder.resolve("in/closed"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("in/secret"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder.resolve("in/secret")), "root reads everything");
        try {
            List<Input> inputs = in.inputs(null, "in");
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
        in.write("in/1234");
        Input input = in.inputs(null, "in").get(0);
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
        Input whole = in.inputs(null, "-").get(0);
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
        in.shell(
                "printf one > \"$(printf 'in/a\\nb')\"; printf two > \"$(printf 'in/x\\377y')\"; printf three > \"$(printf 'in/x\\376y')\"");
        in.shell("mkdir \"$(printf 'in/d\\303')\"; printf four > \"$(printf 'in/d\\303/\\303\\251 %%')\"");
        List<Input> inputs = in.inputs(null, "in");
        assertEquals(
                List.of("a\nb", "d\uFFFD/\u00E9 %", "x\uFFFDy", "x\uFFFDy"),
                inputs.stream().map(input -> input.id().path()).toList());
        assertNull(inputs.get(0).id().rawPath());
        byte[] exact = {'d', (byte) 0xC3, '/', (byte) 0xC3, (byte) 0xA9, ' ', '%'};
        assertArrayEquals(exact, Base64.getDecoder().decode(inputs.get(1).id().rawPath()));
        assertNotEquals(inputs.get(2).id().articleId(), inputs.get(3).id().articleId());
        assertEquals(
                List.of("one", "four", "three", "two"),
                inputs.stream().map(InputTest::text).toList());
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
