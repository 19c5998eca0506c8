package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<String> contents(String text) {
        List<String> contents = new ArrayList<>();
        for (Lines lines = new Lines(text); lines.next(); ) {
            contents.add(text.substring(lines.start(), lines.end()));
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\r\r\n"})
    void each_line_end_ends_one_line(String end) {
        assertEquals(List.of("a", "b"), contents("a" + end + "b"));
        assertEquals(List.of("a", "", "b"), contents("a" + end + end + "b" + end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\uFEFF",
                "\u200D",
                "\u200C",
                "\u0007",
                "\u001B",
                "\u00AD",
                "\u200E",
                "\u202E",
                " \u200B\u00A0\u200F "
            })
    void what_nobody_sees_is_left_out_at_the_edges_and_makes_no_line(String unseen) {
        assertEquals(List.of("a b"), contents(unseen + "a b" + unseen));
        assertEquals(List.of("", "x"), contents(unseen + "\nx"));
    }

    @Test
    void a_mark_of_direction_stays_at_the_edge_of_a_line_with_hebrew() {
        assertEquals(List.of("\u05D0!\u200F"), contents(" \u05D0!\u200F "));
    }

    @Test
    void a_joiner_stays_at_the_end_where_it_shapes_the_last_letter() {
        assertEquals(List.of("\u0D28\u0D4D\u200D"), contents("\u0D28\u0D4D\u200D\u200B"));
    }

    @Test
    void positions_count_code_points() {
        Lines lines = new Lines("\uD83D\uDE00a\n \uD83D\uDE00\uD83D\uDE00b \nc");
        assertTrue(lines.next());
        assertEquals(0, lines.codePointStart());
        assertEquals(2, lines.codePointEnd());
        assertTrue(lines.next());
        assertEquals(4, lines.codePointStart());
        assertEquals(7, lines.codePointEnd());
        assertEquals(7, lines.rawLength());
        assertTrue(lines.next());
        assertEquals(9, lines.codePointStart());
        assertEquals(10, lines.codePointEnd());
        assertFalse(lines.next());
    }

    @Test
    void an_empty_text_has_no_line() {
        assertFalse(new Lines("").next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text, with 3.5 marks; and more.",
                "\u00E9t\u00E9",
                "\u041A\u0438\u0457\u0432",
                "\u0939\u093F\u0928\u094D\u0926\u0940",
                "\uD83D\uDE00"
            })
    void ordinary_text_is_not_suspicious(String text) {
        Lines lines = new Lines(text);
        assertTrue(lines.next());
        assertFalse(lines.isSuspicious());
    }

    @Test
    void a_line_that_is_not_suspicious_needs_no_repair() {
        Random random = new Random(7);
        int trusted = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = MutatedText.text(random);
            for (Lines lines = new Lines(text); lines.next(); ) {
                if (!lines.isSuspicious()) {
                    String line = text.substring(lines.start(), lines.end());
                    assertEquals(line, Normaliser.normalise(line).text());
                    trusted++;
                }
            }
        }
        assertTrue(trusted > 10_000, "the test must see such lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\r\n", " ", "\uFEFF", "\u200D", "\u200E", ". ", "\u0301"})
    void ten_million_of_anything_take_little_time(String part) {
        String text = part.repeat(10_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(count(text) >= 1));
    }

    private static int count(String text) {
        int count = 0;
        for (Lines lines = new Lines(text); lines.next(); ) {
            count++;
        }
        return count;
    }
}
