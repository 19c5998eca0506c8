package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.winnow.model.Category;
import dev.winnow.model.Label;
import dev.winnow.model.Related;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "READ ALSO: Seoul fires back; Seoul fires back; -",
                "READ ALSO Seoul fires back; Seoul fires back; -",
                "Leia também: Governo cai | https://example.org/a; Governo cai; https://example.org/a",
                "À LIRE AUSSI - Le ministre part; Le ministre part; -",
                "Читайте также: Совет решил; Совет решил; -",
                "Bridge stays open (https://example.org/a); Bridge stays open; https://example.org/a",
            })
    void a_line_gives_its_headline_and_address(String line, String title, String url) {
        assertEquals(List.of(new Related(title, url)), find(line));
    }

    @Test
    void an_address_on_its_own_belongs_to_the_headline_before_it() {
        assertEquals(
                List.of(new Related("Bridge stays open", "https://example.org/a"), new Related("Tower falls", null)),
                find("Related: Bridge stays open\nhttps://example.org/a\nRead also: Tower falls"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ ALSO:",
                "READ ALSO: ->",
                "View all",
                "You may also like",
                "Seoul: we fired back",
                "Related Companies buys tower",
                "Read more books this year, says minister",
            })
    void a_line_without_a_headline_behind_a_label_points_to_nothing(String line) {
        assertNull(find(line));
    }

    @Test
    void there_are_at_most_a_hundred() {
        assertEquals(
                100,
                Objects.requireNonNull(find("Read also: one more\n".repeat(150)))
                        .size());
    }

    private static @Nullable List<Related> find(String lines) {
        var blocks = Pages.of(lines).blocks();
        return RelatedLinks.find(
                blocks, Collections.nCopies(blocks.size(), Label.remove(Category.RELATED_LINKS, "test", 1)));
    }
}
