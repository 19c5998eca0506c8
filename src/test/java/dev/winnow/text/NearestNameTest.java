package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {
    private static final List<String> NAMES = List.of("share", "tags", "newsletter", "login", "paywall");

    @ParameterizedTest
    @CsvSource({
        "share,share",
        "shar,share",
        "sharee,share",
        "tga,tags",
        "news_letter,newsletter",
        "log-in,login",
        "x,tags"
    })
    void finds_the_name_with_the_least_changes(String written, String nearest) {
        assertEquals(nearest, NearestName.of(written, NAMES));
    }

    @Test
    void takes_the_first_of_several() {
        assertEquals("ab", NearestName.of("a", List.of("ab", "ac", "abc")));
    }

    @Test
    void a_huge_name_costs_no_more_than_a_long_one() {
        assertEquals("tags", NearestName.of("tags".repeat(1_000_000), List.of("tags")));
    }
}
