package dev.winnow.bench;

import dev.winnow.model.Limits;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;
import dev.winnow.parse.Parsers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From bytes to blocks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    private final Turns<RawDocument> raws = new Turns<>(SampleDocuments.raws());

    @Benchmark
    public Parsed parse() {
        RawDocument raw = raws.next();
        return Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT);
    }
}
