package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelFileTest {
    /** One measured column, one category, one unit of each kind; every weight is different. */
    private static final LineNetwork NETWORK = network();

    private static final List<String> FEATURES = List.of("words", "links");

    @Test
    void a_file_holds_what_was_written() throws ModelFileException {
        ModelFile read = ModelFile.of(file().bytes());
        assertEquals(FEATURES, read.features());
        assertEquals(
                List.of("trained-on", "seed", "note"),
                List.copyOf(read.provenance().keySet()));
        assertEquals("κείμενα: 12", read.provenance().get("trained-on"));
        assertEquals("", read.provenance().get("note"));
        float[][] rows = {{0, 1}, {2, -1}};
        assertArrayEquals(NETWORK.logOdds(rows), read.network().logOdds(rows));
        assertArrayEquals(new byte[] {'\n', '\n'}, read.sections().get("more"));
        assertArrayEquals(file().bytes(), read.bytes());
    }

    @Test
    void the_header_is_text() {
        String header = new String(file().bytes(), StandardCharsets.UTF_8);
        assertTrue(header.startsWith("winnow line model, format 1\nfeatures: words links\nfeatures-sha256: "));
        assertTrue(header.contains("\ntrained-on: κείμενα: 12\n"));
        assertTrue(header.contains("\nsection: network " + NETWORK.bytes().length + "\nsection: more 2\n\n"));
    }

    @Test
    void a_file_that_was_cut_anywhere_is_refused() {
        byte[] whole = file().bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(ModelFileException.class, () -> ModelFile.of(cut));
        }
    }

    @Test
    void a_file_with_a_changed_or_added_byte_is_refused() {
        Random random = new Random(2);
        byte[] whole = file().bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            assertThrows(ModelFileException.class, () -> ModelFile.of(changed));
        }
        assertThrows(ModelFileException.class, () -> ModelFile.of(Arrays.copyOf(whole, whole.length + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words        | column 1 is links in the model and not there in the program
            words,links,x| column 2 is not there in the model and x in the program
            links,words  | column 0 is words in the model and links in the program
            """)
    void a_file_made_for_other_features_is_refused(String names, String message) {
        ModelFileException refusal = assertThrows(
                ModelFileException.class,
                () -> ModelFile.of(file().bytes()).requireFeatures(List.of(names.split(",", -1))));
        assertTrue(String.valueOf(refusal.getMessage()).endsWith(message), refusal.getMessage());
    }

    @Test
    void a_file_made_for_the_same_features_is_taken() throws ModelFileException {
        ModelFile.of(file().bytes()).requireFeatures(FEATURES);
    }

    @Test
    void a_network_of_other_columns_is_refused() {
        ModelFile file = new ModelFile(List.of("words"), Map.of(), Map.of(ModelFile.NETWORK, NETWORK.bytes()));
        assertThrows(ModelFileException.class, file::network);
    }

    @Test
    void a_section_that_does_not_end_in_the_file_is_refused() {
        byte[] whole = file().bytes();
        String longer = new String(whole, StandardCharsets.ISO_8859_1).replace("section: more 2", "section: more 3");
        byte[] bytes = longer.getBytes(StandardCharsets.ISO_8859_1);
        int end = bytes.length - 4;
        System.arraycopy(ModelFile.checksum(bytes, end), 0, bytes, end, 4);
        ModelFileException refusal = assertThrows(ModelFileException.class, () -> ModelFile.of(bytes));
        assertTrue(String.valueOf(refusal.getMessage()).contains("more 3"), refusal.getMessage());
    }

    private static ModelFile file() {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("trained-on", "κείμενα: 12");
        provenance.put("seed", "7");
        provenance.put("note", "");
        Map<String, byte[]> sections = new LinkedHashMap<>();
        sections.put(ModelFile.NETWORK, NETWORK.bytes());
        sections.put("more", new byte[] {'\n', '\n'});
        return new ModelFile(FEATURES, provenance, sections);
    }

    private static LineNetwork network() {
        NetworkShape shape = new NetworkShape(1, 1, 2, 1, 1);
        float[] weights = new float[shape.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (i + 1) / 16f;
        }
        return new LineNetwork(shape, new float[] {0.5f}, new float[] {2}, weights);
    }
}
