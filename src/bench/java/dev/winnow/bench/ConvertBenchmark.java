package dev.winnow.bench;

import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.Converter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole road of one document, without reading and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConvertBenchmark {
    private final Converter converter = Converter.standard(Limits.DEFAULT);
    private final Turns<RawDocument> raws = new Turns<>(SampleDocuments.raws());

    @Benchmark
    public Outcome convert() {
        return converter.convert(raws.next());
    }
}
