package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FeaturesTest {
    private static final String PARAGRAPH =
            "The council of the harbour town decided on Tuesday that the old lighthouse will open to visitors again.";
    private static final String OTHER =
            "Its keeper, who lives beside the lighthouse with two dogs, had asked the council for years to decide so.";

    private static final int SHARE = List.of(Category.values()).indexOf(Category.SHARE);
    private static final List<String> PAGE =
            List.of("Home", "Sport", "Weather", PARAGRAPH, OTHER, "Share", PARAGRAPH + " Again.", "Most read", "Sport");

    @Test
    void names_are_unique_and_hold_no_space() {
        List<String> names = Features.names();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.stream().noneMatch(name -> name.contains(" ")));
    }

    @Test
    void every_value_of_every_line_is_finite() {
        for (List<String> lines : List.of(PAGE, List.of("x"), List.of("。"), List.of("\u3042\u3044", "1", "?", "..."))) {
            for (float[] row : rows(lines)) {
                for (float value : row) {
                    assertTrue(Float.isFinite(value));
                }
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_rows() {
        assertArrayEquals(rows(PAGE), rows(PAGE));
    }

    @Test
    void a_line_is_measured_by_itself() {
        assertEquals(1, value(PAGE, 3, "first"));
        assertEquals(2, value(PAGE, 3, "last"));
        assertEquals(0, value(PAGE, 0, "last"));
        assertEquals(0, value(PAGE, 0, "kind"));
        assertEquals(3, value(PAGE, 3, "kind"));
        assertEquals((float) Math.log(1 + 18), value(PAGE, 3, "words"), 1e-6);
    }

    @Test
    void a_line_is_measured_by_its_neighbours() {
        assertEquals(value(PAGE, 3, "words"), value(PAGE, 4, "words_up_1"));
        assertEquals(value(PAGE, 4, "words"), value(PAGE, 3, "words_down_1"));
        assertEquals(-2, value(PAGE, 0, "words_up_1"));
        assertEquals(1, value(PAGE, 2, "to_paragraph_after"));
        assertEquals(2, value(PAGE, 8, "to_paragraph_before"));
    }

    @Test
    void a_line_is_measured_by_its_distance_to_the_best_windows() {
        assertEquals(0, value(PAGE, 3, "window_start_1"));
        assertTrue(value(PAGE, 0, "window_start_1") < 0);
        assertTrue(value(PAGE, 7, "window_end_1") < 0);
        assertEquals(0, value(PAGE, 5, "window_cost_1"));
        assertTrue(value(PAGE, 8, "window_cost_1") > value(PAGE, 7, "window_cost_1"));
    }

    @Test
    void repeats_and_shared_words_are_counted() {
        assertEquals(1, value(PAGE, 1, "copies"));
        assertEquals(0, value(PAGE, 1, "copies_before"));
        assertEquals(1, value(PAGE, 8, "copies_before"));
        assertEquals(0, value(PAGE, 3, "copies"));
        assertTrue(value(PAGE, 4, "shared") > 0);
        assertEquals(0, value(PAGE, 0, "shared"));
    }

    @Test
    void a_cue_counts_for_its_line_and_for_those_around_it() {
        assertEquals(SHARE, value(PAGE, 5, "cue"));
        assertEquals(SHARE, value(PAGE, 8, "cue_before"));
        assertEquals(3, value(PAGE, 8, "to_cue_before"));
        assertEquals(-1, value(PAGE, 3, "cue"));
    }

    @Test
    void what_the_rules_keep_is_seen() {
        assertEquals(1, value(PAGE, 3, "kept_by_rules"));
        assertEquals(0, value(PAGE, 4, "kept_by_rules"));
        assertEquals(0.5, value(PAGE, 0, "dirt"));
    }

    @Test
    void words_count_in_a_language_that_has_a_table() {
        float[] weights = new float[WordTable.BUCKETS];
        for (int bucket : WordTable.buckets("sport")) {
            weights[bucket] = -2;
        }
        WordTable table = WordTable.of(0.5f, weights);
        assertEquals(0, value(PAGE, 1, "word_score"));
        assertEquals(0, value(PAGE, 1, "words_known"));
        assertTrue(value(PAGE, 1, "word_score", table) < 0);
        assertEquals(0.5, value(PAGE, 0, "word_score", table));
        assertEquals(1, value(PAGE, 1, "words_known", table));
    }

    private static float value(List<String> lines, int line, String name) {
        return value(lines, line, name, WordTable.NONE);
    }

    private static float value(List<String> lines, int line, String name, WordTable words) {
        return rows(lines, words)[line][Features.names().indexOf(name)];
    }

    private static float[][] rows(List<String> lines) {
        return rows(lines, WordTable.NONE);
    }

    /** Rows of a document of these lines, of which a cue removes the line "Share" and the rules keep the fourth. */
    private static float[][] rows(List<String> lines, WordTable words) {
        List<Block> blocks = new ArrayList<>();
        List<BlockShape> shapes = new ArrayList<>();
        List<CueSign> signs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            blocks.add(new Block(start, start + line.length(), line, blocks.size()));
            start += line.length() + 2;
            shapes.add(BlockShape.of(line));
            signs.add(line.equals("Share") ? new CueSign(Category.SHARE, Category.SHARE, 0, 1) : CueSign.NONE);
        }
        boolean[] kept = new boolean[lines.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = i == 3;
        }
        return Features.of(new Evidence(blocks, shapes, signs, kept, 0.5, words));
    }
}
