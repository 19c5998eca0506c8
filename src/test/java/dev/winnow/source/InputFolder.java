package dev.winnow.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder with inputs in it, and what the command line would make of them. */
record InputFolder(Path folder) {

    Source open(@Nullable String collection, String... inputs) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.add(input.equals("-") ? input : folder.resolve(input).toString());
        }
        InputStream stream = new ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8));
        return Sources.open(paths, collection, folder.resolve("in/output"), stream);
    }

    List<Input> inputs(@Nullable String collection, String... inputs) throws IOException {
        List<Input> found = new ArrayList<>();
        try (Source source = open(collection, inputs)) {
            for (Input next = source.next(); next != null; next = source.next()) {
                found.add(next);
            }
            assertNull(source.next());
        }
        return found;
    }

    List<String> names(@Nullable String collection, String... inputs) throws IOException {
        return inputs(collection, inputs).stream()
                .map(input -> input.id().collection() + ":" + input.id().path())
                .toList();
    }

    void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    void shell(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        assertEquals(0, builder.start().waitFor(), script);
    }
}
