package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing needs no Hadoop class, in a JVM whose class path has none. */
final class HadoopFreeTest {

    @TempDir
    Path directory;

    @Test
    void writes_all_formats_without_hadoop_on_the_class_path() throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Path output = Files.createDirectory(directory.resolve("output"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPathWithoutHadoop(),
                        HadoopFreeTest.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(log));
        List<Row> expected = Published.rows(Table.ARTICLES, SampleArticles.awkward());
        assertEquals(expected, Published.read(output, Table.ARTICLES, Format.PARQUET));
    }

    @Test
    void hadoop_is_on_the_class_path_of_this_test() {
        assertTrue(System.getProperty("java.class.path").contains("hadoop-client-api"));
        assertFalse(classPathWithoutHadoop().contains("hadoop-client-api"));
    }

    private static String classPathWithoutHadoop() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("hadoop-client-api"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What runs in the other JVM. */
    public static void main(String[] arguments) throws IOException {
        Published.articles(Path.of(arguments[0]), SampleArticles.awkward());
    }
}
