package dev.winnow.bench;

import dev.winnow.boilerplate.BlockClassifier;
import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.LearnedClassifier;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.RuleClassifier;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.ModelFile;
import dev.winnow.boilerplate.learned.ModelFileException;
import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the model costs: loading it, and the labels of one document with and without it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ModelBenchmark {
    private static final String MODEL = "/dev/winnow/boilerplate/model.bin";

    private final Turns<Document> documents = new Turns<>(SampleDocuments.parsed());
    private final Language english = new Language("en", 1);
    private final BlockClassifier rules = new RuleClassifier(OwnRules.NONE);
    private final BlockClassifier learned = new LearnedClassifier(LineModel.shipped(), OwnRules.NONE, Favor.BALANCED);

    /** Cold with {@code -Dbench.options="-bm ss -wi 0 -i 1 -f 10"}. */
    @Benchmark
    public LineModel load() throws IOException, ModelFileException {
        try (InputStream in = Objects.requireNonNull(ModelBenchmark.class.getResourceAsStream(MODEL))) {
            return LineModel.of(ModelFile.of(in.readAllBytes()));
        }
    }

    @Benchmark
    public Labelling labelByRules() {
        return rules.classify(documents.next(), english);
    }

    @Benchmark
    public Labelling labelByModel() {
        return learned.classify(documents.next(), english);
    }
}
