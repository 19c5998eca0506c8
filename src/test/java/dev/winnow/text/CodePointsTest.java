package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodePointsTest {

    @ParameterizedTest
    @CsvSource({"abc,3,1,2,b", "a😀c,3,1,2,😀", "a😀c,3,2,3,c", "😀😀😀,3,0,2,😀😀", "abc,3,1,1,''", "'',0,0,0,''"})
    void slices_by_code_points(String text, int length, int start, int end, String slice) {
        CodePoints points = CodePoints.of(text);

        assertEquals(length, points.length());
        assertEquals(slice, points.slice(start, end));
    }

    @Test
    void finds_every_code_point_of_a_long_text() {
        Random random = new Random(11);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            made.appendCodePoint(random.nextInt(5) == 0 ? 0x1F600 + random.nextInt(40) : 'a' + random.nextInt(26));
        }
        String text = made.toString();
        CodePoints points = CodePoints.of(text);

        assertEquals(1000, points.length());
        for (int i = 0; i <= 1000; i++) {
            assertEquals(text.offsetByCodePoints(0, i), points.index(i));
        }
        assertEquals(text, points.slice(0, 1000));
    }

    @ParameterizedTest
    @CsvSource({"63", "64", "65", "128", "129"})
    void reaches_the_end_of_a_text_of_pairs(int length) {
        CodePoints points = CodePoints.of("\uD83D\uDE00".repeat(length));

        assertEquals(2 * length, points.index(length));
    }
}
