package dev.winnow.bench;

import dev.winnow.model.Document;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import java.nio.charset.StandardCharsets;

/** An article of 3 kB with the usual chaff around it. */
final class SampleDocument {
    private static final String PARAGRAPH = """
            The committee met on Tuesday to discuss the plan, and it agreed that the work should begin before the summer. \
            “It is a good day for the town,” said the mayor, who had asked for the money three times since the flood of \
            2019. Few had thought that the old bridge could be repaired before the new one was opened – the ferry will \
            run until then, according to a report that was published last week.

            """;

    private SampleDocument() {}

    static RawDocument raw() {
        String text = "Home | News | Sport\n\nWhy the bridge was closed for a year\n\n"
                + PARAGRAPH.repeat(7)
                + "READ ALSO: What the ferry means for the town\n\nSign up for our daily newsletter\n\n"
                + "Source: https://www.example.com/news/2023/05/why-the-bridge-was-closed\n";
        return new RawDocument(
                SourceId.ofFile("bench", "article.txt"), text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    static Document parsed() {
        RawDocument raw = raw();
        if (Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT) instanceof Document document) {
            return document;
        }
        throw new IllegalStateException("the sample is rejected");
    }
}
