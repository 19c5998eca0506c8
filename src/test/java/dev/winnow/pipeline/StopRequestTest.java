package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are asked to stop. */
final class StopRequestTest {

    @TempDir
    Path output;

    @Test
    void ends_a_run_that_waits_for_a_document_which_takes_for_ever() {
        StopRequest stop = new StopRequest();
        CountDownLatch begun = new CountDownLatch(1);
        ListedSource source = ListedSource.of(3, name -> {
            begun.countDown();
            ListedSource.pause(60_000);
            return ListedSource.raw(name, "Text.");
        });
        Thread other = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stop.make();
        });
        other.start();
        BatchRun batch = new BatchRun(
                Converter.standard(Limits.DEFAULT), Limits.DEFAULT, 1, new MemoryBudget(1_000_000, 10), stop);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(RunStoppedException.class, () -> batch.run(source, Long.MAX_VALUE, outcome -> {})));
    }

    @Test
    void discards_what_was_written_even_if_it_comes_with_the_last_document() throws IOException {
        StopRequest stop = new StopRequest();
        ListedSource source = ListedSource.of(1, name -> ListedSource.raw(name, "Text."));
        assertThrows(
                RunStoppedException.class,
                () -> DataSetRun.run(Runs.plan(output, 1, Runs.ALL), source, outcome -> stop.make(), stop));
        try (Stream<Path> left = Files.list(output)) {
            assertEquals(List.of(output.resolve(".winnow.lock")), left.toList());
        }
    }

    @Test
    void changes_nothing_when_it_is_not_made() throws IOException {
        ListedSource source = ListedSource.of(1, name -> ListedSource.raw(name, "Text."));
        DataSetRun.run(Runs.plan(output, 1, Runs.ALL), source, outcome -> {}, new StopRequest());
        assertTrue(Files.exists(output.resolve("articles.json")));
    }
}
