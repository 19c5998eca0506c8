package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordBagsTest {

    @Test
    void word_f1_counts_each_word_as_often_as_it_stands_in_both() {
        WordBags bags = WordBags.of(List.of("the port the", "Menu", "is shut"), "The port is shut");
        assertEquals(2.0 * 4 / (5 + 4), bags.f1(new boolean[] {true, false, true}));
        assertEquals(2.0 * 2 / (3 + 4), bags.f1(new boolean[] {true, false, false}));
        assertEquals(0, bags.f1(new boolean[3]));
    }

    @Test
    void nothing_is_right_where_nothing_should_be() {
        WordBags bags = WordBags.of(List.of("Menu"), "");
        assertEquals(1, bags.f1(new boolean[1]));
        assertEquals(0, bags.f1(new boolean[] {true}));
    }
}
