package dev.winnow.metadata.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1358, 1, 1, 1979-03-21",
        "1357, 11, 22, 1979-02-11",
        "1375, 1, 1, 1996-03-20",
        "1375, 12, 30, 1997-03-20",
        "1399, 12, 30, 2021-03-20",
        "1400, 1, 1, 2021-03-21",
        "1402, 12, 22, 2024-03-12",
        "1402, 12, 29, 2024-03-19",
        "1403, 1, 1, 2024-03-20",
        "1403, 6, 31, 2024-09-21",
        "1403, 7, 1, 2024-09-22",
        "1403, 12, 30, 2025-03-20",
        "1404, 1, 1, 2025-03-21",
    })
    void a_persian_date_is_the_known_gregorian_one(int year, int month, int day, LocalDate expected) {
        assertEquals(expected, PersianCalendar.date(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({"1402, 12, 30", "1403, 7, 31", "1403, 13, 1", "1403, 1, 32", "1403, 0, 1", "1200, 1, 1"})
    void a_day_that_is_not_in_the_calendar_is_null(int year, int month, int day) {
        assertNull(PersianCalendar.date(year, month, day));
    }
}
