package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.CostlyLine;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Results as one JSON object; what is not known is null, a list that was not asked for is missing. */
final class JsonReport {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    static String text(Results results) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonReport(json).write(results);
        }
        return text.append('\n').toString();
    }

    private void write(Results results) {
        json.writeStartObject();
        list("tracks", results.scores(), this::write);
        list("documents", results.documents(), this::write);
        if (!results.worst().isEmpty()) {
            list("worst", results.worst(), this::writeWorst);
        }
        if (results.comparison() != null) {
            write(results.comparison());
        }
        json.writeEndObject();
        json.flush();
    }

    /** One element a line, so that two runs can be compared with a tool for lines. */
    private <T> void list(String name, List<T> elements, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T element : elements) {
            json.writeRaw('\n');
            json.writeStartObject();
            content.accept(element);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private void write(Scores scores) {
        write(scores.group());
        json.writeNumberProperty("documents", scores.documents());
        json.writeNumberProperty("empty", scores.empty());
        Scores.Texts texts = scores.texts();
        if (texts == null) {
            json.writeNullProperty("words");
        } else {
            json.writeNumberProperty("texts", texts.documents());
            write("words", texts.words());
            write("interval", texts.interval());
            figure("keep_all", texts.keepAll());
            figure("shingles", texts.shingles());
            figure("lines", texts.lines());
            figure("lines_pooled", texts.pooledLines());
        }
        write(scores.snippets(), scores.keepAll());
    }

    private void write(Group group) {
        json.writeStringProperty("set", group.set());
        json.writeStringProperty("track", group.track());
        json.writeStringProperty("by", group.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("value", group.value().isEmpty() ? null : group.value());
    }

    private void write(DocumentScore document) {
        write(document.key());
        json.writeStringProperty("language", document.origin().language());
        json.writeStringProperty("site", document.origin().site());
        json.writeStringProperty("type", document.origin().type());
        json.writeBooleanProperty("empty", document.empty());
        DocumentScore.TextScore text = document.text();
        if (text == null) {
            json.writeNullProperty("words");
        } else {
            write("words", text.words());
            figure("keep_all", text.keepAll());
            figure("shingles", text.shingles());
            json.writeObjectPropertyStart("lines");
            json.writeNumberProperty("kept", text.lines().kept());
            json.writeNumberProperty("chaff", text.lines().chaff());
            json.writeNumberProperty("lost", text.lines().lost());
            json.writeEndObject();
        }
        boolean none = document.snippets().isEmpty();
        write(none ? null : document.snippets(), none ? null : document.keepAll());
    }

    private void write(LabelledDocument.Key key) {
        json.writeStringProperty("set", key.set());
        json.writeStringProperty("track", key.track());
        json.writeStringProperty("id", key.id());
    }

    private void writeWorst(DocumentScore document) {
        write(document.key());
        json.writeArrayPropertyStart("lines");
        for (CostlyLine line : document.costly()) {
            json.writeStartObject();
            json.writeStringProperty("cost", line.kept() ? "kept" : "lost");
            json.writeNumberProperty("tokens", line.tokens());
            json.writeStringProperty("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Comparison comparison) {
        list("comparison", comparison.tracks(), pairs -> {
            write(pairs.group());
            json.writeNumberProperty("documents", pairs.documents());
            figure("before", pairs.before());
            figure("now", pairs.now());
            write("change", pairs.change());
            json.writeNumberProperty("won", pairs.won());
            json.writeNumberProperty("lost", pairs.lost());
            json.writeNumberProperty("tied", pairs.tied());
            figure("p", pairs.p());
        });
        json.writeNumberProperty("only_here", comparison.onlyHere());
        json.writeNumberProperty("only_there", comparison.onlyThere());
    }

    private void write(@Nullable Snippets snippets, @Nullable Snippets keepAll) {
        if (snippets == null || keepAll == null) {
            json.writeNullProperty("snippets");
            return;
        }
        json.writeObjectPropertyStart("snippets");
        json.writeNumberProperty("with", snippets.with());
        json.writeNumberProperty("with_found", snippets.withFound());
        json.writeNumberProperty("without", snippets.without());
        json.writeNumberProperty("without_kept", snippets.withoutFound());
        figure("f1", snippets.f1());
        figure("keep_all_f1", keepAll.f1());
        json.writeEndObject();
    }

    private void write(String name, Measure measure) {
        json.writeObjectPropertyStart(name);
        figure("precision", measure.precision());
        figure("recall", measure.recall());
        figure("f1", measure.f1());
        json.writeEndObject();
    }

    private void write(String name, @Nullable Interval interval) {
        if (interval == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeArrayPropertyStart(name);
        json.writeNumber(Figures.exact(interval.low()));
        json.writeNumber(Figures.exact(interval.high()));
        json.writeEndArray();
    }

    private void figure(String name, double value) {
        json.writeName(name);
        json.writeNumber(Figures.exact(value));
    }
}
