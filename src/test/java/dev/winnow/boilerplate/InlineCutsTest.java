package dev.winnow.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Block;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Encoding;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Chaff that is glued to a paragraph goes; a paragraph that holds the words of a cue stays. */
final class InlineCutsTest {
    private static final Path FILES = Path.of("src/test/resources/boilerplate");
    private static final int LEAST_CASES = 120;
    /** Thai ends no sentence with a mark: what is glued to a paragraph is its last clause, and stays. */
    private static final Set<String> WITHOUT_ENDS = Set.of("th");

    private static final Set<String> UNSPACED = Set.of("ja", "zh");

    private final RuleClassifier classifier = new RuleClassifier(OwnRules.NONE);

    /** The rows of the languages that have cues. */
    private static List<String> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(FILES.resolve("inline/" + file))) {
            return lines.filter(row -> CueLibrary.LANGUAGES.contains(language(row)))
                    .toList();
        }
    }

    private static String language(String row) {
        return row.substring(0, Math.max(0, row.indexOf('\t')));
    }

    static List<String> cut() throws IOException {
        return rows("cut.txt");
    }

    static List<String> kept() throws IOException {
        return rows("kept.txt");
    }

    @ParameterizedTest
    @MethodSource("cut")
    void what_is_glued_to_a_paragraph_goes(String row) throws IOException {
        String marked = row.substring(row.indexOf('\t') + 1);
        String paragraph = marked.replace("[[", "").replace("]]", "");

        assertEquals(marked, marked(language(row), paragraph));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_paragraph_with_the_words_of_a_cue_stays(String row) throws IOException {
        String paragraph = row.substring(row.indexOf('\t') + 1);

        assertEquals(paragraph, marked(language(row), paragraph));
    }

    @Test
    void there_are_many_cases_and_some_in_every_language() throws IOException {
        assertTrue(cut().size() >= LEAST_CASES, () -> "few cuts");
        assertTrue(kept().size() >= LEAST_CASES, () -> "few traps");
        Set<String> languages = new TreeSet<>(CueLibrary.LANGUAGES);
        assertEquals(languages, languages(kept()));
        languages.removeAll(WITHOUT_ENDS);
        assertEquals(languages, languages(cut()));
    }

    private static Set<String> languages(List<String> rows) {
        return rows.stream().map(InlineCutsTest::language).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> everyLanguage() {
        return CueLibrary.LANGUAGES;
    }

    /** The sentences that no cue may cut as lines, at both ends of a paragraph and within it. */
    @ParameterizedTest
    @MethodSource("everyLanguage")
    void sentences_that_stay_as_lines_stay_in_paragraphs(String language) throws IOException {
        List<String> prose = prose(language);
        String gap = UNSPACED.contains(language) ? "" : " ";
        for (String trap : Files.readAllLines(FILES.resolve("kept/" + language + ".txt"))) {
            for (String paragraph : List.of(
                    prose.get(0) + gap + trap,
                    trap + gap + prose.get(0),
                    prose.get(0) + gap + trap + gap + prose.get(1))) {
                assertEquals(paragraph, marked(language, paragraph));
            }
        }
    }

    /** What the bar parts are lines; sentences of a wrapped text may go on in the next line. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            The ferry is out of service. Read more|books than ever, they said, and slept.;
            The ferry is out of service. Read more||The mayor left the hall on Monday.;Read more
            All of them came to the|harbour. Read also: Storm closes ferry;Read also: Storm closes ferry
            They came to see what he|had to sign up for our newsletter. It was late, and nobody came.;
            """)
    void half_a_sentence_is_none(String written, String cut) {
        Document document = document(List.of(written.split("\\|", -1)), written.contains("||") ? 1 : 0);
        Labelling labelling = classifier.classify(document, new Language("en", 1));

        assertEquals(
                cut == null ? List.of() : List.of(cut),
                labelling.cuts().stream().map(edit -> edit.original().strip()).toList());
    }

    @Test
    void a_block_of_chaff_alone_is_removed_as_a_block() throws IOException {
        List<String> prose = prose("en");
        String chaff = "Sign up for our newsletter to get all the news. Download our free app for Android.";
        Labelling labelling =
                classifier.classify(document(List.of(prose.get(0), chaff, prose.get(1)), 1), new Language("en", 1));

        assertEquals(
                "newsletter",
                String.valueOf(labelling.labels().get(1).category()).toLowerCase(java.util.Locale.ROOT));
        assertEquals(List.of(), labelling.cuts());
    }

    private String marked(String language, String paragraph) throws IOException {
        List<String> prose = prose(language);
        Document document = document(List.of(prose.get(0), paragraph, prose.get(1)), 1);
        Labelling labelling = classifier.classify(document, new Language(language, 1));
        assertTrue(
                labelling.labels().get(1).kept(),
                () -> "removed: " + labelling.labels().get(1));
        Block block = document.blocks().get(1);
        StringBuilder marked = new StringBuilder(paragraph);
        List<Edit> cuts = labelling.cuts();
        for (int i = cuts.size() - 1; i >= 0; i--) {
            Edit cut = cuts.get(i);
            marked.insert(cut.end() - block.start(), "]]").insert(cut.start() - block.start(), "[[");
        }
        return marked.toString();
    }

    private static List<String> prose(String language) throws IOException {
        return Files.readAllLines(FILES.resolve("prose/" + language + ".txt"));
    }

    /** @param step 1 if every line is a paragraph */
    private static Document document(List<String> lines, int step) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            if (!line.isEmpty()) {
                blocks.add(new Block(start, start + line.length(), line, step * blocks.size()));
            }
            start += line.length() + 1;
        }
        Encoding encoding = new Encoding("UTF-8", Encoding.Evidence.DETECTED, 0);
        return new Document(String.join("\n", lines), encoding, blocks, List.of());
    }
}
