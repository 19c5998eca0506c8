package dev.winnow.evaluate;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Rejected;
import dev.winnow.model.SourceId;
import dev.winnow.source.Input;
import dev.winnow.source.Source;
import dev.winnow.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of documents whose article is known; {@code src/docs/evaluating.md} says what it holds. */
public final class LabelledSet {
    /** The track of texts that lie in no folder of their own. */
    static final String TEXT = "text";
    /** The track that is in no folder: the true articles themselves. */
    public static final String REFERENCE = "reference";

    private final String name;
    private final Path folder;
    private final Truths truths;
    private final List<String> tracks;

    private LabelledSet(Path folder, Truths truths, List<String> tracks) {
        this.name = String.valueOf(folder.getFileName());
        this.folder = folder;
        this.truths = truths;
        this.tracks = tracks;
    }

    /**
     * Opens the set in a folder.
     *
     * @throws LabelledSetException if there is none
     */
    public static LabelledSet open(Path named) throws IOException {
        Path folder = named.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new LabelledSetException("there is no folder " + named);
        }
        if (!Files.isDirectory(folder.resolve(Truths.TRUTH)) && !Files.isDirectory(folder.resolve(Truths.LABELS))) {
            throw new LabelledSetException(named + " is no labelled set: it has no folder 'truth' or 'labels'; see"
                    + " src/docs/evaluating.md");
        }
        return new LabelledSet(folder, new Truths(folder, Sites.read(folder.resolve(Sites.NAME))), tracks(folder));
    }

    private static List<String> tracks(Path folder) throws IOException {
        Path texts = folder.resolve(TEXT);
        if (!Files.isDirectory(texts)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(texts)) {
            return entries.filter(entry -> Files.isDirectory(entry) || isText(entry.toString()))
                    .map(entry -> Files.isDirectory(entry) ? String.valueOf(entry.getFileName()) : TEXT)
                    .filter(track -> !track.startsWith("."))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(String path) {
        return path.endsWith(Truths.TEXT);
    }

    public String name() {
        return name;
    }

    /** The tracks that are folders of texts, in order of their names. */
    public List<String> tracks() {
        return tracks;
    }

    /** True if {@link #inputs} has documents of this track. */
    public boolean has(String track) {
        return tracks.contains(track) || track.equals(REFERENCE);
    }

    /** The documents of a track, in order of their ids' bytes. */
    public List<LabelledInput> inputs(String track) throws IOException {
        if (!tracks.contains(track)) {
            return references();
        }
        Path own = folder.resolve(TEXT).resolve(track);
        boolean flat = track.equals(TEXT) && !Files.isDirectory(own);
        List<LabelledInput> inputs = new ArrayList<>();
        for (Input input : walk(flat ? folder.resolve(TEXT) : own)) {
            String path = input.id().path();
            if (isText(path) && !(flat && path.indexOf('/') >= 0)) {
                inputs.add(() -> document(track, input, flat));
            }
        }
        return inputs;
    }

    private List<Input> walk(Path texts) throws IOException {
        List<Input> inputs = new ArrayList<>();
        try (Source source = Sources.open(List.of(texts.toString()), name, null, InputStream.nullInputStream())) {
            for (Input input = source.next(); input != null; input = source.next()) {
                inputs.add(input);
            }
        }
        return inputs;
    }

    private LabelledDocument document(String track, Input input, boolean flat) throws IOException {
        Fetched fetched = input.fetch(Limits.DEFAULT);
        String path = input.id().path();
        if (fetched instanceof Rejected rejected) {
            throw new LabelledSetException(track + "/" + path + " of " + folder + ": "
                    + rejected.reason().message());
        }
        RawDocument raw = (RawDocument) fetched;
        String id = path.substring(0, path.length() - Truths.TEXT.length());
        Truths.Known known = truths.of(id, flat ? new String(raw.bytes(), StandardCharsets.UTF_8) : null);
        return new LabelledDocument(new LabelledDocument.Key(name, track, id), known.origin(), raw, known.truth());
    }

    /** The true articles as documents, without those that have no word. */
    private List<LabelledInput> references() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String kind : List.of(Truths.TRUTH, Truths.LABELS)) {
            if (Files.isDirectory(folder.resolve(kind))) {
                for (Input input : walk(folder.resolve(kind))) {
                    String path = input.id().path();
                    if (isText(path) || path.endsWith(Truths.JSON)) {
                        ids.add(path.substring(0, path.lastIndexOf('.')));
                    }
                }
            }
        }
        List<LabelledInput> inputs = new ArrayList<>();
        for (String id : ids) {
            Truths.Known known = truths.of(id, null);
            String text = known.truth().text();
            if (text != null && !Tokens.words(text).isEmpty()) {
                inputs.add(() -> reference(id, text, known.origin()));
            }
        }
        return inputs;
    }

    private LabelledDocument reference(String id, String text, Origin origin) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawDocument raw = new RawDocument(SourceId.ofFile(name, id + Truths.TEXT), bytes, "text/plain");
        Truth truth = new Truth(text, List.of(), List.of(), null);
        return new LabelledDocument(new LabelledDocument.Key(name, REFERENCE, id), origin, raw, truth);
    }
}
