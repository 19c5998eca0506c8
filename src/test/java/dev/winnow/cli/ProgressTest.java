package dev.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Outcome;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a person sees while a run lasts, told by a clock that stands still until it is moved. */
final class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void shows_share_rate_and_time_left() {
        String printed = Console.printed(true, terminal -> {
            try (Progress progress = new Progress(terminal, true, false, clock::get)) {
                progress.expect(1_000);
                take(progress, 100, SECOND / 10);
            }
        });
        assertTrue(
                printed.contains("\r\u001b[K  9 %  99 documents, 10 a second, 0.0 M characters, 1:30 left"), printed);
        assertTrue(printed.endsWith("\r\u001b[K"), "the line is not taken away: " + printed);
    }

    @Test
    void shows_no_share_while_nobody_knows_how_many_there_are() {
        String printed = Console.printed(true, terminal -> {
            try (Progress progress = new Progress(terminal, true, false, clock::get)) {
                take(progress, 30, SECOND / 10);
            }
        });
        assertTrue(printed.contains("\r\u001b[K30 documents, 10 a second, 0.0 M characters"), printed);
        assertFalse(printed.contains("left"), printed);
    }

    @Test
    void says_nothing_in_the_first_two_seconds_nor_where_nobody_watches() {
        assertEquals(
                "",
                Console.printed(
                        true, terminal -> take(new Progress(terminal, true, false, clock::get), 19, SECOND / 10)));
        assertEquals(
                "",
                Console.printed(true, terminal -> take(new Progress(terminal, false, false, clock::get), 99, SECOND)));
    }

    @Test
    void takes_the_line_away_before_it_names_a_rejected_document() {
        String printed = Console.printed(
                true, terminal -> take(new Progress(terminal, true, true, clock::get), 25, SECOND / 10));
        assertTrue(printed.contains("characters\r\u001b[Krejected in/a\\u0007.txt: EMPTY, nothing in it\n"), printed);
    }

    @Test
    void a_terminal_is_what_the_launcher_says_and_colours_are_off_with_NO_COLOR() {
        assertTrue(terminal(Map.of("WINNOW_TERMINAL", "out,err")).color());
        assertTrue(
                terminal(Map.of("WINNOW_TERMINAL", "out,err", "NO_COLOR", "")).color());
        assertFalse(
                terminal(Map.of("WINNOW_TERMINAL", "out,err", "NO_COLOR", "1")).color());
        assertTrue(
                terminal(Map.of("WINNOW_TERMINAL", "out,err", "NO_COLOR", "1")).interactive());
        assertFalse(terminal(Map.of("WINNOW_TERMINAL", ",err")).color());
        assertFalse(terminal(Map.of()).interactive());
    }

    private static Terminal terminal(Map<String, String> environment) {
        return Terminal.of(System.out, System.err, environment);
    }

    private void take(Progress progress, int documents, long nanosEach) {
        for (int i = 0; i < documents; i++) {
            clock.addAndGet(nanosEach);
            progress.accept(rejected());
        }
    }

    private static Outcome rejected() {
        Rejection reason = Rejection.of(Stage.PARSE, RejectCode.EMPTY, "nothing in it");
        return Rejected.unread(SourceId.ofFile("in", "in/a\u0007.txt"), 0L, reason);
    }
}
