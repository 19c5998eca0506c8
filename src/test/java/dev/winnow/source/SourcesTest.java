package dev.winnow.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which inputs a command line names, and in which order. */
final class SourcesTest {

    @TempDir
    private Path folder;

    private InputFolder in;

    @BeforeEach
    void see_the_folder_as_inputs() {
        in = new InputFolder(folder);
    }

    @Test
    void a_folder_is_walked_in_the_order_of_the_paths_bytes() throws IOException {
        for (String path : new String[] {
            "in/b", "in/a/z", "in/a-b", "in/a.txt", "in/A", "in/a/\u00E9", "in/a/y/x", "in/\uD83D\uDE00", "in/\uFB01"
        }) {
            in.write(path);
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
                in.names(null, "in"));
    }

    @Test
    void hidden_files_and_the_output_folder_are_left_out() throws IOException {
        for (String path :
                new String[] {"in/.hidden", "in/.git/a", "in/output/articles.json", "in/outputs/a", "in/sub/output/b"
                }) {
            in.write(path);
        }
        assertEquals(List.of("in:outputs/a", "in:sub/output/b"), in.names(null, "in"));
    }

    @Test
    void the_output_folder_is_known_behind_a_link_too() throws IOException {
        in.write("in/output/a");
        in.write("in/b");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertEquals(List.of("link:b"), in.names(null, "link"));
    }

    @Test
    void the_order_of_the_inputs_makes_no_difference() throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String path : new String[] {"x/one/b", "x/one/d", "y/one/a", "y/one/c", "z/two/a", "z/file"}) {
            in.write(path);
        }
        Collections.addAll(inputs, "x/one", "y/one", "z/two", "z/file", "-");
        List<String> expected = List.of("one:a", "one:b", "one:c", "one:d", "stdin:-", "two:a", "z:file");
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(inputs, random);
            assertEquals(expected, in.names(null, inputs.toArray(String[]::new)));
        }
    }

    @Test
    void one_collection_may_span_several_folders() throws IOException {
        in.write("x/b");
        in.write("y/a");
        assertEquals(List.of("news:-", "news:a", "news:b"), in.names("news", "x", "-", "y"));
    }

    @Test
    void two_documents_of_one_name_are_a_conflict() throws IOException {
        in.write("x/in/a");
        in.write("y/in/a");
        InputConflict conflict = assertThrows(InputConflict.class, () -> in.names(null, "x/in", "y/in"));
        assertTrue(conflict.toString().contains("in a") && conflict.toString().contains("y/in"), conflict.toString());
        assertThrows(InputConflict.class, () -> in.names("news", "x/in", "y/in/a"));
    }

    @Test
    void the_same_input_twice_is_a_conflict() throws IOException {
        in.write("in/a");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertThrows(InputConflict.class, () -> in.open(null, "in", "in/../in"));
        assertThrows(InputConflict.class, () -> in.open(null, "in", "link"));
        assertThrows(InputConflict.class, () -> in.open(null, "-", "-"));
    }

    @Test
    void an_input_inside_another_is_a_conflict() throws IOException {
        in.write("in/sub/a");
        assertThrows(InputConflict.class, () -> in.open(null, "in", "in/sub/a"));
        assertThrows(InputConflict.class, () -> in.open(null, "in/sub", "in"));
    }

    @Test
    void the_output_folder_as_input_is_a_conflict() throws IOException {
        in.write("in/output/a");
        assertThrows(InputConflict.class, () -> in.open(null, "in/output"));
    }

    @Test
    void an_input_that_is_not_there_is_missing() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        InputMissing missing = assertThrows(InputMissing.class, () -> in.open(null, "nowhere"));
        assertTrue(missing.toString().contains("nowhere"));
        assertThrows(InputMissing.class, () -> in.open(null, "dangling"));
        assertThrows(
                InputMissing.class, () -> Sources.open(List.of("a\0b"), null, folder, InputStream.nullInputStream()));
    }

    @Test
    void a_link_named_as_input_is_followed() throws IOException {
        in.write("in/a");
        Files.createSymbolicLink(folder.resolve("latest"), Path.of("in"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("in/a"));
        assertEquals(List.of("latest:a"), in.names(null, "latest"));
        Input file = in.inputs("c", "b").get(0);
        assertEquals("b", file.id().path());
        assertInstanceOf(RawDocument.class, file.fetch(Limits.DEFAULT));
    }
}
