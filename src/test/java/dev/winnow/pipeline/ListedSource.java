package dev.winnow.pipeline;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.source.Input;
import dev.winnow.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A source of inputs {@code 0.txt}, {@code 1.txt} and so on that claim to have 100 bytes each. */
final class ListedSource implements Source {
    private static final long SIZE = 100;

    private final List<String> names;
    private final Function<String, Fetched> fetch;
    private final @Nullable IOException atEnd;
    private final AtomicInteger fetched = new AtomicInteger();
    private int next;

    private ListedSource(int inputs, Function<String, Fetched> fetch, @Nullable IOException atEnd) {
        this.names = IntStream.range(0, inputs).mapToObj(i -> i + ".txt").toList();
        this.fetch = fetch;
        this.atEnd = atEnd;
    }

    static ListedSource of(int inputs, Function<String, Fetched> fetch) {
        return new ListedSource(inputs, fetch, null);
    }

    static ListedSource failing(int afterInputs, IOException error) {
        return new ListedSource(afterInputs, name -> raw(name, "Text."), error);
    }

    static RawDocument raw(String name, String text) {
        return new RawDocument(SourceId.ofFile("listed", name), text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    static void pause(int milliseconds) {
        LockSupport.parkNanos(milliseconds * 1_000_000L);
    }

    List<String> names() {
        return names;
    }

    int fetched() {
        return fetched.get();
    }

    @Override
    public @Nullable Input next() throws IOException {
        if (next < names.size()) {
            return new Listed(names.get(next++));
        }
        if (atEnd != null) {
            throw atEnd;
        }
        return null;
    }

    @Override
    public void close() {}

    private final class Listed implements Input {
        private final String name;

        Listed(String name) {
            this.name = name;
        }

        @Override
        public SourceId id() {
            return SourceId.ofFile("listed", name);
        }

        @Override
        public long sizeHint() {
            return SIZE;
        }

        @Override
        public Fetched fetch(Limits limits) {
            fetched.incrementAndGet();
            return fetch.apply(name);
        }
    }
}
