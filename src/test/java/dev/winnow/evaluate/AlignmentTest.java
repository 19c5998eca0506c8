package dev.winnow.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts laid along their true articles. */
final class AlignmentTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "a b c d,             a b c d,         0 1 2 3",
                "x a b c d y,         a b c d,         -1 0 1 2 3 -1",
                "a x y z b c d,       a b c d,         -1 -1 -1 -1 1 2 3",
                "x a y,               a,               -1 -1 -1",
                "d c b a,             a b c d,         -1 -1 -1 -1",
                "a b c d e f g h i x k l m, a b c d e f g h i k l m, 0 1 2 3 4 5 6 7 8 -1 9 10 11",
            })
    void matches_runs_in_order_and_no_stray_words(String source, String truth, String matches) {
        int[] expected =
                Arrays.stream(matches.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertArrayEquals(expected, Alignment.of(List.of(source.split(" ")), List.of(truth.split(" "))));
    }

    @Test
    void matches_rise_and_pair_equal_tokens() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> truth = tokens(random, 120, 15);
            List<String> source = new ArrayList<>(truth);
            for (int edit = 0; edit < 12; edit++) {
                int cut = random.nextInt(source.size() - 8);
                source.subList(cut, cut + 8).clear();
                source.addAll(random.nextInt(source.size()), tokens(random, 10, 15));
            }
            int last = -1;
            int[] matches = Alignment.of(source, truth);
            for (int i = 0; i < matches.length; i++) {
                if (matches[i] >= 0) {
                    assertTrue(matches[i] > last);
                    assertEquals(truth.get(matches[i]), source.get(i));
                    last = matches[i];
                }
            }
        }
    }

    @Test
    void long_texts_that_are_nearly_the_same_take_no_time() {
        List<String> truth = IntStream.range(0, 200_000).mapToObj(i -> "w" + i).collect(Collectors.toList());
        List<String> source = new ArrayList<>(truth);
        source.add(100_000, "menu");

        int[] matches = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Alignment.of(source, truth));

        assertEquals(-1, matches[100_000]);
        assertEquals(199_999, matches[200_000]);
    }

    private static List<String> tokens(Random random, int count, int kinds) {
        return random.ints(count, 0, kinds).mapToObj(i -> "t" + i).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Home/one two three four five/Share this | one two three four five | 0 1 0",
                "six seven eight nine/one two three four five six | one two three four five six six seven eight nine | 1 1",
                "--- | one | NaN",
                "one two three other words | one two three | 0.6",
            })
    void lines_are_covered_by_the_truth_also_out_of_order(String lines, String truth, String shares) {
        double[] expected = Arrays.stream(shares.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertArrayEquals(expected, LineLabels.shares(List.of(lines.split("/")), truth), 1e-12);
    }
}
