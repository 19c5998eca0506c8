package dev.winnow.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The truth files of a labelled set.
 *
 * @param folder of the set
 * @param sites what {@code sites.tsv} says, by id
 */
record Truths(Path folder, Map<String, Origin> sites) {
    static final String TRUTH = "truth";
    static final String LABELS = "labels";
    static final String JSON = ".json";
    static final String TEXT = ".txt";
    private static final String CONTENT = "main_content";
    private static final int LANGUAGE_LENGTH = 2;

    /** What is known of a document and where it comes from. */
    record Known(Truth truth, Origin origin) {}

    /**
     * What is known of one document.
     *
     * @param source the text that the labels of lines are for; null: they are not for the text in question
     * @throws LabelledSetException if nothing is known, or what should be is broken
     */
    Known of(String id, @Nullable String source) throws IOException {
        Path labels = file(LABELS, id + TEXT);
        boolean labelled = Files.exists(labels);
        List<Boolean> lines =
                labelled && source != null ? labels(labels, lines(source).size()) : null;
        Known known = fromFile(id);
        if (known == null && !labelled) {
            throw new LabelledSetException("nothing is known of " + id + ": there is neither " + file(TRUTH, id + JSON)
                    + " nor " + TRUTH + "/" + id + TEXT + " nor " + LABELS + "/" + id + TEXT
                    + "; add one or take the text away");
        }
        if (known == null) {
            known = new Known(
                    new Truth(keptLines(id, labels), List.of(), List.of(), null), new Origin(language(id), null, null));
        }
        Truth truth = known.truth();
        return new Known(
                new Truth(truth.text(), truth.with(), truth.without(), lines),
                sites.getOrDefault(id, Origin.UNKNOWN).or(known.origin()));
    }

    private @Nullable Known fromFile(String id) throws IOException {
        Path json = file(TRUTH, id + JSON);
        if (Files.exists(json)) {
            return JsonObject.read(json, Truths::known);
        }
        Path text = file(TRUTH, id + TEXT);
        return Files.exists(text) ? new Known(new Truth(read(text), List.of(), List.of(), null), Origin.UNKNOWN) : null;
    }

    private static Known known(JsonObject json) {
        JsonObject article = json.object("ground_truth");
        List<String> with = article.strings("with");
        List<String> without = article.strings("without");
        String text = article.string(CONTENT);
        if (text == null && article.values().containsKey(CONTENT)) {
            text = "";
        }
        if (text == null && with.isEmpty() && without.isEmpty()) {
            throw new IllegalArgumentException(
                    "it says nothing of the article: 'ground_truth' has no 'main_content', 'with' or 'without'");
        }
        String language = json.string("lang");
        String site = json.string("site");
        return new Known(
                new Truth(text, with, without, null),
                new Origin(
                        "?".equals(language) ? null : language,
                        site == null ? Sites.ofAddress(json.string("url")) : site,
                        json.object("_internal").object("page_type").string("primary")));
    }

    private String keptLines(String id, Path labels) throws IOException {
        Path text = file(LabelledSet.TEXT, id + TEXT);
        if (!Files.exists(text)) {
            throw new LabelledSetException("there is no " + text + " for the labels in " + labels + "; add it");
        }
        List<String> lines = lines(read(text));
        List<Boolean> kept = labels(labels, lines.size());
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (kept.get(i)) {
                article.append(lines.get(i)).append('\n');
            }
        }
        return article.toString();
    }

    private static List<Boolean> labels(Path file, int count) throws IOException {
        List<Boolean> labels = new ArrayList<>();
        for (String line : lines(read(file))) {
            String label = line.strip();
            if (!label.equals("1") && !label.equals("0")) {
                throw new LabelledSetException(file + ", line " + (labels.size() + 1) + ": expected 1 or 0");
            }
            labels.add(label.equals("1"));
        }
        if (labels.size() != count) {
            throw new LabelledSetException(file + " has " + labels.size() + " labels for " + count
                    + " lines of text; give each line one, empty lines too");
        }
        return labels;
    }

    /** The lines of a text; a line end at its end begins no other line. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** The language in ids like {@code sv-dev-12}. */
    private static @Nullable String language(String id) {
        boolean named = id.indexOf('-') == LANGUAGE_LENGTH
                && id.chars().limit(LANGUAGE_LENGTH).allMatch(c -> c >= 'a' && c <= 'z');
        return named ? id.substring(0, LANGUAGE_LENGTH) : null;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private Path file(String kind, String name) throws LabelledSetException {
        try {
            return folder.resolve(kind).resolve(name);
        } catch (InvalidPathException e) {
            throw new LabelledSetException(name + " cannot be a file name here; set LC_ALL=C.UTF-8", e);
        }
    }
}
