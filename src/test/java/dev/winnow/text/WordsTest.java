package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|0",
                " .,;!? |0",
                "one|1",
                "one two|2",
                "can't|1",
                "can\u2019t won't|2",
                "'quoted'|1",
                "rock-and-roll|3",
                "U.S. troops|2",
                "example.com|1",
                "3.14 and 1,000,000|3",
                "3. 14|2",
                "v1.2.3|1",
                "1.a|2",
                "snake_case|1",
                "___|0",
                "_a_|1",
                "a:b|1",
                "c'est|1",
                "l\u2019\u00E9t\u00E9|1",
                "na\u00EFve|1",
                "e\u0301te\u0301|1",
                "a\u200Bb|2",
                "a\u00ADb|1",
                "\u041A\u0438\u0457\u0432 \u0443\u043A\u0440\u0430\u0457\u043D\u0430|2",
                "\u05D0\u05F4\u05D1|1",
                "\u05D0\"\u05D1 \u05D2|2",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645|1",
                "\u0939\u093F\u0928\u094D\u0926\u0940 \u092D\u093E\u0937\u093E|2",
                "\u6771\u4EAC|2",
                "\u6771\u4EAC\u30BF\u30EF\u30FC|3",
                "\u3072\u3089|2",
                "\uD55C\uAD6D\uC5B4 \uB9D0|2",
                "\uD840\uDC00\uD840\uDC01|2",
                "\uD835\uDC00\uD835\uDC01|1",
                "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC67|0",
                "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22|2",
                "\u1780\u200B\u1781|2",
                "\u00BD \u00B2|0",
                "\uFFFD|0"
            })
    void words_are_those_of_uax_29_with_a_letter_digit_or_ideograph(String text, int words) {
        assertEquals(words, Words.count(text == null ? "" : text));
    }

    @Test
    void a_lone_surrogate_is_no_word() {
        assertEquals(2, Words.count("a \uD83D b\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a'", "a\u0301", "\u0301", "a.", "1,", "\u05D0\"", "\u6771", "\u0E01", "_", "a.\u0301"})
    void ten_million_of_anything_take_little_time(String part) {
        String text = part.repeat(10_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.count(text));
    }

    @Test
    void a_mark_before_very_many_marks_is_looked_past_once() {
        String text = ("a." + "\u0301".repeat(100_000)).repeat(20);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(1, Words.count(text)));
    }
}
