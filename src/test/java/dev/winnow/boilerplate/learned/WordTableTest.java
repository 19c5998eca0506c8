package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WordTableTest {
    private final WordTable table = WordTable.of(0.25f, weights());

    private static float[] weights() {
        float[] weights = new float[WordTable.BUCKETS];
        for (int bucket : WordTable.buckets("subscribe now")) {
            weights[bucket] = -3;
        }
        return weights;
    }

    private double score(String text) {
        return table.score(WordTable.buckets(text));
    }

    @Test
    void words_are_told_apart_whatever_their_case_and_what_stands_between_them() {
        assertArrayEquals(WordTable.buckets("subscribe now"), WordTable.buckets("SUBSCRIBE \u2013 now!"));
        assertEquals(0, WordTable.buckets(" \u2026 !").length);
        assertEquals(2, WordTable.buckets("one").length);
    }

    @Test
    void a_long_line_is_known_by_its_head() {
        String head = "the words of a long line ".repeat(20);
        assertArrayEquals(WordTable.buckets(head), WordTable.buckets(head + "subscribe now"));
    }

    @Test
    void a_score_adds_up_words_and_pairs_within_bounds() {
        assertEquals(0.25 - 3 * 4 / Math.sqrt(4), score("Subscribe now"), 1e-3);
        assertTrue(score("subscribe now") < score("now subscribe"));
        assertEquals(0.25, score("The ferry"), 0);
        assertEquals(0, score(""), 0);
        assertEquals(-6, score("subscribe now ".repeat(9)), 0);
    }

    @Test
    void bytes_give_the_same_table() throws ModelFileException {
        WordTable again = WordTable.of(table.bytes());
        assertArrayEquals(table.bytes(), again.bytes());
        assertEquals(score("subscribe now"), again.score(WordTable.buckets("subscribe now")), 0);
    }

    @Test
    void bytes_of_another_length_are_refused() {
        byte[] cut = Arrays.copyOf(table.bytes(), WordTable.BUCKETS);
        assertThrows(ModelFileException.class, () -> WordTable.of(cut));
    }
}
