package dev.winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class EverythingElseTest {

    @Test
    void nothing_found_is_null_and_no_empty_object() {
        assertNull(new EverythingElse(null, Extras.EMPTY).json());
    }

    @Test
    void what_was_found_stands_under_snake_case_keys_in_one_order() {
        Extras extras = new Extras("12 March 2024", "World", 5, List.of("A. Bee", "C/Dee"), "Reuters");

        assertEquals(
                "{\"path_b64\":\"YS94\",\"date_printed\":\"12 March 2024\",\"kicker\":\"World\",\"reading_minutes\":5,"
                        + "\"photo_credits\":[\"A. Bee\",\"C/Dee\"],\"agency\":\"Reuters\"}",
                new EverythingElse("YS94", extras).json());
    }

    @Test
    void what_was_not_found_is_left_out() {
        assertEquals(
                "{\"agency\":\"dpa\"}",
                new EverythingElse(null, new Extras(null, null, null, List.of(), "dpa")).json());
    }

    @Test
    void quotes_backslashes_and_controls_are_escaped_and_letters_are_not() {
        Extras extras = new Extras(null, "a \"b\" \\ \t\u0001\u001f\n ä 日 😀", null, List.of(), null);

        assertEquals(
                "{\"kicker\":\"a \\\"b\\\" \\\\ \\u0009\\u0001\\u001f\\u000a ä 日 😀\"}",
                new EverythingElse(null, extras).json());
    }
}
