package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.evaluate.Tokens;
import dev.winnow.train.Rendering.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RenderingTest {
    private static final String TRUTH = "The port is shut.";

    @Test
    void a_wrapped_line_breaks_before_the_word_that_would_cross_column_72() {
        String seventyTwo = "a".repeat(60) + " " + "b".repeat(11);
        assertEquals(seventyTwo + "\nc", rendered(Form.WRAPPED, seventyTwo + " c"));
        assertEquals(
                "a".repeat(60) + "\n" + "b".repeat(12), rendered(Form.WRAPPED, "a".repeat(60) + " " + "b".repeat(12)));
    }

    @Test
    void what_cannot_be_wrapped_stays() {
        String long100 = "x".repeat(100);
        assertEquals(long100 + "\n" + long100, rendered(Form.WRAPPED, long100 + " " + long100));
        assertEquals("one\n\n  two", rendered(Form.WRAPPED, "one\n\n  two"));
    }

    @Test
    void joined_lines_are_parted_by_one_space() {
        assertEquals("one two three", rendered(Form.JOINED, "\n one\n\n  two \nthree\n"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"AS_IS", "WRAPPED", "JOINED"})
    void only_the_reference_is_the_true_text(Form form) {
        assertEquals("menu", rendered(form, "menu"));
        assertEquals(TRUTH, rendered(Form.REFERENCE, "menu"));
    }

    private static String rendered(Form form, String text) {
        return rendered(form, text, TRUTH);
    }

    private static String rendered(Form form, String text, String truth) {
        return new Rendering("name", "folder", form, 1).of(text, truth);
    }

    @Test
    void a_reshaped_page_keeps_its_chaff_and_breaks_its_article() {
        String article = "The port is shut, they say. Nobody knows why, and the ferry waits. We wait as well.";
        String page = "Home\n\n" + article + "\n\nShare this page with a friend";
        String reshaped = rendered(Form.RESHAPED, page, article);
        assertEquals(reshaped, rendered(Form.RESHAPED, page, article));
        assertTrue(reshaped.startsWith("Home\n\n"));
        assertTrue(reshaped.endsWith("\n\nShare this page with a friend"));
        assertTrue(reshaped.lines().count() > page.lines().count());
        assertEquals(Tokens.words(page), Tokens.words(reshaped));
    }
}
