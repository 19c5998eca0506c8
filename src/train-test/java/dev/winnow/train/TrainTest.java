package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainTest {
    private static final String ARTICLE =
            "The ferry was late again, and nobody on the island knew why it had not come. "
                    + "The mayor said that a new one would be bought before the winter.";

    private static final List<String> LANGUAGES = List.of("en", "el");

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_small_set() throws IOException {
        for (Recipe.DataSet set : Recipe.SETS) {
            for (int i = 0; i < 6; i++) {
                write(
                        set.name() + "/truth/" + i + ".json",
                        "{\"url\":\"https://www.site" + i
                                + ".co.uk/a\",\"lang\":\"" + LANGUAGES.get(i % 2)
                                + "\",\"ground_truth\":{\"main_content\":\"" + ARTICLE
                                + "\"}}");
                for (Rendering rendering : set.renderings()) {
                    write(
                            set.name() + "/text/" + rendering.folder() + "/" + i + ".txt",
                            "Home\nNews " + i + "\n\n" + ARTICLE + "\n\nAll rights reserved\n");
                }
            }
        }
    }

    @Test
    void two_runs_write_the_same_model_for_the_features_of_the_program() throws IOException {
        byte[] first = train("first", "--cross-validate");
        assertArrayEquals(first, train("second", "--cross-validate"));
        ModelFile model = ModelFile.of(first);
        model.requireFeatures(Features.names());
        assertEquals(1, model.network().logOdds(new float[1][Features.names().size()]).length);
        assertTrue(String.valueOf(model.provenance().get("word-f1-of-left-out-sites"))
                .startsWith("wcxb page "));
        assertFalse(new String(first, StandardCharsets.UTF_8).contains(folder.toString()));
        List<String> lines = Files.readAllLines(folder.resolve("second.jsonl"));
        assertEquals(
                Recipe.SETS.stream()
                        .mapToInt(set -> 6 * set.renderings().size())
                        .sum(),
                lines.size());
        assertTrue(lines.get(0)
                .startsWith("{\"set\":\"wcxb-dev\",\"track\":\"page\",\"id\":\"0\",\"site\":\"site0.co.uk\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--leave-out-languages", "--cross-validate --share 0.5"})
    void what_only_measures_writes_no_model(String options) throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThrows(NoSuchFileException.class, () -> train("none", options.split(" ", -1)));
        } finally {
            System.setOut(out);
        }
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("\n  mean of languages "), printed::toString);
    }

    @Test
    void a_site_falls_into_one_fold_in_every_set() throws IOException {
        List<Sample> samples = TrainingData.read(folder, true);
        for (Sample sample : samples) {
            Page page = sample.page();
            assertEquals("site" + page.id() + ".co.uk", page.site());
            assertEquals(new Page("other", "x", page.site(), "en", "").fold(), page.fold());
        }
        assertTrue(
                samples.stream().map(sample -> sample.page().fold()).distinct().count() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--data",
                "--data .",
                "--data . --out x --cross-validate",
                "--data . --out x --out-of-fold y --other",
                "--data . --out x --out-of-fold y --share 0.5",
                "--data . --out x --out-of-fold y --cross-validate --share 2"
            })
    void what_the_command_line_misses_is_said(String arguments) {
        assertThrows(IllegalArgumentException.class, () -> Options.of(arguments.split(" ", -1)));
    }

    private byte[] train(String name, String... more) throws IOException {
        Path model = folder.resolve(name + ".bin");
        String outOfFold = folder.resolve(name + ".jsonl").toString();
        Train.main(Stream.concat(
                        Stream.of("--data", folder.toString(), "--out", model.toString(), "--out-of-fold", outOfFold),
                        Stream.of(more))
                .toArray(String[]::new));
        return Files.readAllBytes(model);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
