package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineScanTest {
    @Test
    void characters_and_words_are_counted() {
        LineMarks marks = marks("In May 2019, the EU's iPad tax fell.");
        assertEquals(36, marks.chars());
        assertEquals(22, marks.letters());
        assertEquals(5, marks.upper());
        assertEquals(4, marks.digits());
        assertEquals(3, marks.marks());
        assertEquals(9, marks.starts());
        assertEquals(3, marks.capitalised());
        assertEquals(6, marks.brief());
        assertEquals(1, marks.commas());
        assertEquals(1, marks.quotes());
        assertEquals(1, marks.ends());
    }

    @Test
    void a_full_stop_inside_a_number_or_an_address_ends_no_sentence() {
        assertEquals(1, marks("It rose 2.5 percent.").ends());
        assertEquals(0, marks("www.example.org").ends());
        assertEquals(2, marks("\u5929\u6c14\u3002\u6674\u3002").ends());
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.de", "Visit example.com", "desk@example", "see example.org/a", "x.net"})
    void an_address_is_seen(String line) {
        assertEquals(true, marks(line).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The com. of 1919", "It ended. Internet came.", ".", "com", "www"})
    void what_only_looks_like_an_address_is_none(String line) {
        assertEquals(false, marks(line).address());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lower        | 0 | 0
            Upper.       | 1 | 2
            2 days?      | 2 | 3
            - item:      | 3 | 4
            (wait\u2026  | 4 | 5
            \u5929,      | 5 | 6
            #tag"        | 6 | 7
            x 7          | 0 | 1
            x #          | 0 | 8
            """)
    void a_line_is_told_by_its_ends(String line, int first, int last) {
        assertEquals(first, marks(line).first());
        assertEquals(last, marks(line).last());
    }

    @Test
    void the_case_of_a_word_does_not_count() {
        assertArrayEquals(
                words("the \u0394\u03ae\u03bc\u03bf\u03c2 act").hashes(),
                words("THE, \u0394\u03ae\u03bc\u03bf\u03c2 Act").hashes());
        assertArrayEquals(
                new int[] {3, 5, 3},
                words("the \u0394\u03ae\u03bc\u03bf\u03c2 act").lengths());
    }

    @Test
    void words_without_spaces_are_pairs_of_ideographs() {
        int[] pairs = words("\u5929\u6c14\u6674").hashes();
        assertEquals(2, pairs.length);
        assertEquals(words("\u5929\u6c14").hashes()[0], pairs[0]);
        assertEquals(words("\u6c14\u6674").hashes()[0], pairs[1]);
        assertEquals(1, words("\u5929").hashes().length);
    }

    @Test
    void words_without_spaces_are_runs_of_four_letters() {
        int[] runs = words("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35").hashes();
        assertEquals(3, runs.length);
        assertNotEquals(runs[0], runs[1]);
    }

    @Test
    void scripts_may_change_within_a_line() {
        LineWords words = words("iPhone\u624b\u673a 15");
        assertEquals(words("iphone").hashes()[0], words.hashes()[0]);
        assertEquals(words("\u624b\u673a").hashes()[0], words.hashes()[1]);
        assertEquals(words("15").hashes()[0], words.hashes()[2]);
        assertArrayEquals(new int[] {6, 4, 2}, words.lengths());
    }

    @Test
    void every_pair_of_a_long_line_is_taken() {
        assertEquals(99_999, words("\u5929".repeat(100_000)).hashes().length);
    }

    private static LineMarks marks(String line) {
        return new LineScan(line).marks();
    }

    private static LineWords words(String line) {
        return new LineScan(line).words();
    }
}
