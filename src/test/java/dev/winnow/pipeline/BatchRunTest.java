package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.boilerplate.BlockClassifier;
import dev.winnow.metadata.MetadataFinder;
import dev.winnow.model.Converted;
import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection.Breach;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchRunTest {
    private static final MemoryBudget PLENTY = new MemoryBudget(1_000_000, 100);
    /** Lines of 21 units, 43 units in all. */
    private static final String OVER = "A line of twenty one.\nA line of twenty two.";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void hands_outcomes_on_in_input_order(int threads) throws IOException {
        ListedSource source = ListedSource.of(60, name -> {
            ListedSource.pause(Math.floorMod(name.hashCode() * 31, 7));
            return ListedSource.raw(name, "Text of " + name + ".");
        });
        List<String> seen = new ArrayList<>();

        long inputs = batch(threads, PLENTY)
                .run(
                        source,
                        Long.MAX_VALUE,
                        outcome -> seen.add(((Converted) outcome).article().id().path()));

        assertEquals(60, inputs);
        assertEquals(source.names(), seen);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "5,5", "20,20", "21,20"})
    void takes_no_more_inputs_than_asked(long most, long taken) throws IOException {
        ListedSource source = ListedSource.of(20, name -> ListedSource.raw(name, "Text."));
        List<Outcome> outcomes = new ArrayList<>();

        assertEquals(taken, batch(2, PLENTY).run(source, most, outcomes::add));
        assertEquals(taken, outcomes.size());
        assertEquals(taken, source.fetched());
    }

    @Test
    void keeps_documents_under_way_within_the_budget_of_bytes() throws IOException {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ListedSource source = ListedSource.of(40, name -> {
            most.accumulateAndGet(open.addAndGet(100), Math::max);
            ListedSource.pause(1);
            return ListedSource.raw(name, "Text.");
        });

        batch(8, new MemoryBudget(350, 100)).run(source, Long.MAX_VALUE, outcome -> open.addAndGet(-100));

        assertEquals(0, open.get());
        assertTrue(most.get() <= 350 && most.get() > 100, most::toString);
    }

    @Test
    void keeps_documents_under_way_within_the_budget_of_documents() throws IOException {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ListedSource source = ListedSource.of(40, name -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            ListedSource.pause(1);
            return ListedSource.raw(name, "Text.");
        });

        batch(8, new MemoryBudget(1_000_000, 3)).run(source, Long.MAX_VALUE, outcome -> open.decrementAndGet());

        assertTrue(most.get() <= 3 && most.get() > 1, most::toString);
    }

    @Test
    void takes_a_document_alone_that_is_greater_than_the_budget() throws IOException {
        ListedSource source = ListedSource.of(5, name -> ListedSource.raw(name, "Text."));

        assertEquals(5, batch(2, new MemoryBudget(10, 100)).run(source, Long.MAX_VALUE, outcome -> {}));
    }

    @Test
    void stops_with_the_error_of_its_sink_and_leaves_no_worker() throws Exception {
        IOException full = new IOException("disk full");
        ListedSource source = ListedSource.of(500, name -> {
            ListedSource.pause(1);
            return ListedSource.raw(name, "Text.");
        });
        AtomicInteger accepted = new AtomicInteger();

        IOException thrown = assertThrows(
                IOException.class,
                () -> batch(4, PLENTY).run(source, Long.MAX_VALUE, outcome -> {
                    if (accepted.incrementAndGet() == 3) {
                        throw full;
                    }
                }));

        assertSame(full, thrown);
        assertEquals(3, accepted.get());
        assertTrue(source.fetched() < 500, "the rest is not read");
        assertNoWorkerIsLeft();
    }

    @Test
    void stops_with_the_error_of_its_source() {
        IOException broken = new IOException("disk gone");
        ListedSource source = ListedSource.failing(5, broken);

        assertSame(
                broken,
                assertThrows(IOException.class, () -> batch(2, PLENTY).run(source, Long.MAX_VALUE, outcome -> {})));
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.OutOfMemoryError,OUT_OF_MEMORY",
        "java.lang.StackOverflowError,STACK_OVERFLOW",
        "java.lang.IllegalStateException,INTERNAL"
    })
    void rejects_a_document_that_cannot_be_fetched_or_converted(String error, RejectCode code) throws IOException {
        ListedSource source = ListedSource.of(3, name -> {
            if (name.equals("1.txt")) {
                throw thrown(error);
            }
            return ListedSource.raw(name, "Text.");
        });
        BlockClassifier breaks = (document, language) -> {
            throw thrown(error);
        };
        Converter broken = new Converter(Limits.DEFAULT, breaks, new MetadataFinder());
        List<Outcome> outcomes = new ArrayList<>();

        assertEquals(3, batch(2, PLENTY).run(source, Long.MAX_VALUE, outcomes::add));

        assertInstanceOf(Converted.class, outcomes.get(0));
        assertBroken(code, error, assertInstanceOf(Rejected.class, outcomes.get(1)));
        assertInstanceOf(Converted.class, outcomes.get(2));
        Outcome converted = broken.convert(ListedSource.raw("a.txt", "Text."));
        Rejected rejected = assertInstanceOf(Rejected.class, converted);
        assertBroken(code, error, rejected);
        assertNotNull(rejected.sha256());
        assertEquals(5, rejected.size());
    }

    private static void assertBroken(RejectCode code, String error, Rejected rejected) {
        assertEquals(code, rejected.reason().code());
        String trace = rejected.stackTrace();
        if (code == RejectCode.INTERNAL) {
            assertNotNull(trace);
            assertTrue(trace.startsWith(error), trace);
        } else {
            assertNull(trace);
        }
    }

    private static RuntimeException thrown(String error) {
        switch (error) {
            case "java.lang.OutOfMemoryError" -> throw new OutOfMemoryError("test");
            case "java.lang.StackOverflowError" -> throw new StackOverflowError("test");
            default -> throw new IllegalStateException("test");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIMIT_LINE,--max-line,20,30000000,21", "LIMIT_TEXT,--max-text,30000000,40,43"})
    void rejects_a_text_over_a_limit(RejectCode code, String option, int line, int text, long seen) {
        Limits limits = new Limits(1000, line, text, Duration.ofSeconds(30));
        Rejected rejected =
                assertInstanceOf(Rejected.class, Converter.standard(limits).convert(ListedSource.raw("a.txt", OVER)));

        assertEquals(code, rejected.reason().code());
        assertEquals(
                new Breach(option, code == RejectCode.LIMIT_LINE ? line : text, seen),
                rejected.reason().breach());
    }

    @ParameterizedTest
    @CsvSource({"21,43", "30,50"})
    void takes_a_text_just_within_the_limits(int line, int text) {
        Limits limits = new Limits(1000, line, text, Duration.ofSeconds(30));

        assertInstanceOf(Converted.class, Converter.standard(limits).convert(ListedSource.raw("a.txt", OVER)));
    }

    @Test
    void rejects_a_document_that_takes_too_long() {
        Limits limits = new Limits(1000, 1000, 1000, Duration.ofNanos(1));
        Rejected rejected =
                assertInstanceOf(Rejected.class, Converter.standard(limits).convert(ListedSource.raw("a.txt", OVER)));

        assertEquals(RejectCode.TIMEOUT, rejected.reason().code());
        assertEquals(new Breach("--timeout", 0, 0), rejected.reason().breach());
    }

    private static BatchRun batch(int threads, MemoryBudget budget) {
        return new BatchRun(Converter.standard(Limits.DEFAULT), Limits.DEFAULT, threads, budget, new StopRequest());
    }

    private static void assertNoWorkerIsLeft() throws InterruptedException {
        for (int i = 0; i < 500 && workers() > 0; i++) {
            Thread.sleep(10);
        }
        assertEquals(0, workers());
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("winnow-worker"))
                .count();
    }
}
