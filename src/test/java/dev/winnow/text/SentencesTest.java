package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
    private static final Path CASES = Path.of("src/test/resources/text/sentences.txt");
    private static final int TEXTS = 5000;
    private static final int LONG = 400_000;

    static List<String> cases() throws IOException {
        try (Stream<String> lines = Files.lines(CASES)) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_text_falls_into_its_sentences(String row) {
        int tab = row.indexOf('\t');
        String marked = row.substring(tab + 1);

        assertEquals(marked, mark(marked.replace("|", ""), row.substring(0, tab)));
    }

    private static String mark(String text, String language) {
        StringBuilder marked = new StringBuilder();
        int last = 0;
        for (Sentence sentence : Sentences.of(text, language)) {
            marked.append(text, last, sentence.start()).append(sentence.start() == 0 ? "" : "|");
            last = sentence.start();
        }
        return marked.append(text, last, text.length()).toString();
    }

    @Test
    void there_are_cases_for_every_language_that_is_promised() throws IOException {
        String languages = cases().stream()
                .map(row -> row.substring(0, row.indexOf('\t')))
                .distinct()
                .collect(Collectors.joining(" "));

        assertEquals(
                "en de fr es pt it nl pl cs ro ru uk el tr sv da no fi hu ar fa he hi bn id vi th zh ja ko und xx",
                languages);
    }

    @Test
    void a_sentence_may_begin_behind_a_thai_word_of_one_letter() {
        assertTrue(Sentences.anyMayBegin("เรือ ณ ท่า", at -> at == "เรือ ณ ".length()));
    }

    @Test
    void long_thai_is_cut_at_a_space() {
        String thai = "เรือมาถึงแล้ว ชาวบ้านดีใจ ".repeat(20).strip();
        List<Sentence> sentences = Sentences.of(thai, "th");

        assertTrue(sentences.size() > 1, sentences::toString);
        assertTrue(sentences.stream().allMatch(s -> s.end() - s.start() < 250), sentences::toString);
    }

    @Test
    void sentences_and_the_gaps_between_them_are_the_text() {
        Random random = new Random(4);
        String[] parts = {
            "A",
            "b",
            "Word",
            "dr",
            "Mr",
            ".",
            ".",
            "!",
            "?",
            "…",
            "。",
            "！",
            " ",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\"",
            "“",
            "”",
            "»",
            ")",
            "(",
            "1",
            "12",
            "。」",
            "ก",
            "漢",
            "।",
            "x.Y",
            ";",
            "α;",
            "\u200F",
            "\uD83D\uDE00",
            "http://a.b/c.D"
        };
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            checkGaps(text.toString());
        }
    }

    private static void checkGaps(String text) {
        int last = 0;
        for (Sentence sentence : Sentences.of(text, "en")) {
            assertTrue(isBlank(text.substring(last, sentence.start())), text);
            assertTrue(sentence.start() < sentence.end(), text);
            assertTrue(!isBlank(text.substring(sentence.start(), sentence.start() + 1)), text);
            assertTrue(!isBlank(text.substring(sentence.end() - 1, sentence.end())), text);
            last = sentence.end();
        }
        assertTrue(isBlank(text.substring(last)), text);
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "a.", "a.B", ". ", "!\"", "x", "1.", " ", "。", "»", " »", "a.b-", "ก ", "(", ".)", "A.A."})
    void takes_linear_time(String part) {
        String text = part.repeat(LONG / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.of(text, "und"));
    }
}
