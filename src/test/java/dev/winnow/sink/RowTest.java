package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowTest {

    private record Sample(@Nullable Object value) {}

    @Test
    void refuses_null_in_a_required_column() {
        assertThrows(IllegalArgumentException.class, () -> cell(ColumnType.Scalar.STRING, true, null));
    }

    @Test
    void refuses_a_value_of_another_type_and_null_in_a_list() {
        ColumnType list = new ColumnType.ListOf(ColumnType.Scalar.STRING);
        assertThrows(IllegalArgumentException.class, () -> cell(ColumnType.Scalar.INT32, false, "1"));
        assertThrows(IllegalArgumentException.class, () -> cell(list, false, Arrays.asList("a", null)));
        assertThrows(IllegalArgumentException.class, () -> cell(ColumnType.Scalar.SCORE, false, Double.NaN));
    }

    @Test
    void takes_the_empty_string_of_an_optional_column_for_null() {
        assertNull(cell(ColumnType.Scalar.STRING, false, ""));
        assertEquals("", cell(ColumnType.Scalar.STRING, true, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.12345, 0.1235",
        "0.99994, 0.9999",
        "0.99995, 1.0",
        "0.0001, 0.0001",
        "0.00004, 0.0",
        "0.3000000001, 0.3",
        "0.29999999999999998, 0.3",
        "2.0E-3, 0.002",
        "-0.25, -0.25",
        "12.34, 12.34"
    })
    void keeps_scores_to_four_decimals(double score, String text) {
        assertEquals(text, Scores.text(Scores.round(score)));
    }

    @Test
    void the_digits_of_a_score_are_those_of_its_double() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double rounded = Scores.round(random.nextDouble());
            assertEquals(rounded, Double.parseDouble(Scores.text(rounded)));
        }
    }

    @Test
    void scrubs_what_a_format_cannot_hold() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", Scrub.EXACT.apply("a\uD800b\uDC00c\u0000"));
        assertEquals("a\tb\ncd", Scrub.CLEAN.apply("a\tb\nc\r\u001Bd"));
        assertEquals("a\r\u001B", Scrub.EXACT.apply("a\r\u001B"));
        String emoji = "\uD83D\uDE00 and \u0085\u007F";
        assertEquals(emoji, Scrub.CLEAN.apply(emoji));
        String plain = "nothing to do";
        assertSame(plain, Scrub.CLEAN.apply(plain));
    }

    private static @Nullable Object cell(ColumnType type, boolean required, @Nullable Object value) {
        Column<Sample> column = new Column<>("c", type, required, "", Sample::value);
        return Row.of(List.of(column), new Sample(value), Scrub.CLEAN).cell(0);
    }
}
