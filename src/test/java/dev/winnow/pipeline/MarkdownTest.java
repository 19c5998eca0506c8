package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Converted;
import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of Markdown stay as they are, and are no words: cues are read behind them. */
class MarkdownTest {
    private static final Converter CONVERTER = Converter.standard(Limits.DEFAULT);

    private static final String FIRST =
            "The council voted on Tuesday night to keep the old bridge open for another year, after a long debate in"
                    + " which every member of the house had a word to say about the money that it would take.";
    private static final String SECOND =
            "Nobody in the town could say when the bridge had been closed before, and the mayor promised that the ferry"
                    + " would run until the last of the workers had gone home with their tools.";

    private static String text(String... paragraphs) {
        byte[] bytes = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = CONVERTER.convert(new RawDocument(SourceId.ofFile("tests", "a.txt"), bytes, "text/plain"));
        return assertInstanceOf(Converted.class, outcome).article().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Why the bridge matters to the town",
                "- one of the two ferries\n- the other of the two",
                "> We like our bridge, said the mayor.",
                "| year | cost |\n| 2020 | 400 |",
                "1. Take the ferry.\n2. Walk to the bridge.",
                "The **old bridge** and [the ferry](https://x.example/b) belong to the `town`.",
                "---"
            })
    void marks_stay_in_the_text(String marked) {
        String text = text(FIRST, marked, SECOND);
        assertTrue(text.contains(marked), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Related posts",
                "**Read also:** The ferry comes back to town",
                "[Read more](https://x.example/a)",
                "> Read also: The ferry comes back to town",
                "- Read also: The ferry comes back to town"
            })
    void cues_are_read_behind_marks(String marked) {
        String text = text(FIRST, marked, SECOND, FIRST.replace("Tuesday", "Friday"));
        assertFalse(text.contains(marked), text);
        assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
    }
}
