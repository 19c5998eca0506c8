package dev.winnow.pipeline;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.model.Limits;
import dev.winnow.sink.Format;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs over folders, and what they leave. */
final class Runs {
    static final List<Format> ALL = List.of(Format.JSON, Format.CSV, Format.PARQUET);

    private Runs() {}

    static Plan plan(Path output, int threads, List<Format> formats) {
        return new Plan(
                output,
                formats,
                true,
                Limits.DEFAULT,
                threads,
                Long.MAX_VALUE,
                1,
                OwnRules.NONE,
                Favor.BALANCED,
                "test");
    }

    static DataSetRun.Result run(Plan plan, Path output, Path... inputs) throws IOException {
        List<String> named = Stream.of(inputs).map(Path::toString).toList();
        try (Source source = Sources.open(named, null, output, new ByteArrayInputStream(new byte[0]))) {
            return DataSetRun.run(plan, source, outcome -> {}, new StopRequest());
        }
    }

    static DataSetRun.Result run(Path output, Path... inputs) throws IOException {
        return run(plan(output, 2, ALL), output, inputs);
    }

    /** Every visible file in a folder with its bytes, one unit a byte; without the manifest's facts of the run. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".")) {
                    String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                    int facts = name.equals("manifest.json") ? content.indexOf("\"run\"") : content.length();
                    files.put(name, content.substring(0, facts));
                }
            }
        }
        return files;
    }
}
