package dev.winnow.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Encoding;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of real prose that hold the words of a cue stay; chaff after the last paragraph goes, with its category. */
final class KeptSentencesTest {
    private static final Path FILES = Path.of("src/test/resources/boilerplate");
    private static final int LEAST_CASES = 25;
    private static final int MOST_LOST_AT_THE_END = 3;

    private final RuleClassifier classifier = new RuleClassifier(OwnRules.NONE);

    static List<String> languages() {
        return CueLibrary.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sentences_of_an_article_stay(String language) throws IOException {
        List<String> sentences = sentences(language);

        assertEquals("", String.join("\n", removed(language, sentences, 1)));
        assertTrue(sentences.size() >= LEAST_CASES);
    }

    /** Where chaff is to be expected, a short sentence that begins as chaff does is sometimes taken for it. */
    @ParameterizedTest
    @MethodSource("languages")
    void sentences_of_an_article_mostly_stay_as_its_last_line(String language) throws IOException {
        List<String> removed = removed(language, sentences(language), 2);

        assertTrue(removed.size() <= MOST_LOST_AT_THE_END, () -> String.join("\n", removed));
    }

    private static List<String> sentences(String language) throws IOException {
        return Files.readAllLines(FILES.resolve("kept/" + language + ".txt"));
    }

    /** The sentences that are removed where they stand after {@code place} of two paragraphs. */
    private List<String> removed(String language, List<String> sentences, int place) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> lines = new ArrayList<>(prose(language).subList(0, 2));
            lines.add(place, sentence);
            Label label = labels(language, lines.toArray(String[]::new)).get(place);
            if (!label.kept()) {
                removed.add(sentence + "  <- " + label.category() + " " + label.rule());
            }
        }
        return removed;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void chaff_after_the_last_paragraph_goes_with_its_category(String language) throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve("cut/" + language + ".txt"));
        List<String> wrong = new ArrayList<>();
        List<String> prose = prose(language);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            List<Label> labels = labels(language, prose.get(0), prose.get(1), line.substring(tab + 1));
            Category category = labels.get(2).category();
            if (category == null || !category.key().equals(line.substring(0, tab))) {
                wrong.add(line + "  <- " + category + " " + labels.get(2).rule());
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertTrue(lines.size() >= LEAST_CASES);
    }

    private static List<String> prose(String language) throws IOException {
        return Files.readAllLines(FILES.resolve("prose/" + language + ".txt"));
    }

    private List<Label> labels(String language, String... lines) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            int end = start + line.codePointCount(0, line.length());
            blocks.add(new Block(start, end, line, blocks.size()));
            start = end + 2;
        }
        Encoding encoding = new Encoding("UTF-8", Encoding.Evidence.DETECTED, 0);
        Document document = new Document(String.join("\n\n", lines), encoding, blocks, List.of());
        return classifier.classify(document, new Language(language, 1)).labels();
    }
}
