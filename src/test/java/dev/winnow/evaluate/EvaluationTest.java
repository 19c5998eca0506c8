package dev.winnow.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.evaluate.DocumentScore.CostlyLine;
import dev.winnow.metadata.MetadataFinder;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Limits;
import dev.winnow.pipeline.Converter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole evaluations, of a converter that takes away the lines that begin with a number sign. */
final class EvaluationTest {
    private static final double EXACT = 1e-12;
    private static final String TRUE = "one two three four five six\n\nseven eight nine ten eleven twelve\n";
    private static final String SOURCE = """
            one two three four five six

            menu of the day with five dishes

            # seven eight nine ten eleven twelve

            # other chaff
            """;

    @TempDir
    Path folder;

    private static Labelling classify(Document document, Language language) {
        return new Labelling(
                document.blocks().stream()
                        .map(block -> block.text().startsWith("#")
                                ? Label.remove(Category.NAVIGATION, "test", 1)
                                : Label.keep("test", 1))
                        .toList(),
                List.of(),
                null);
    }

    private static Evaluation evaluation() {
        Converter converter = new Converter(Limits.DEFAULT, EvaluationTest::classify, new MetadataFinder());
        return Evaluation.of(converter::convert, 2);
    }

    private void write(String id, String source, String truth) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("truth"));
        Files.writeString(folder.resolve("text/" + id + ".txt"), source);
        Files.writeString(folder.resolve("truth/" + id + ".txt"), truth);
    }

    private List<DocumentScore> scores() throws IOException {
        return evaluation().scores(LabelledSet.open(folder), "text");
    }

    @Test
    void scores_words_shingles_and_lines_of_a_document() throws IOException {
        write("a", SOURCE, TRUE);
        DocumentScore score = scores().get(0);

        assertNotNull(score.text());
        assertEquals(
                new Measure(6 / 13.0, 6 / 12.0, 12 / 25.0).f1(),
                score.text().words().f1(),
                EXACT);
        assertEquals(2 * 12 / (12 + 21.0), score.text().keepAll(), EXACT);
        assertEquals(2 * 3 / (9 + 10.0), score.text().shingles(), EXACT);
        assertEquals(new LineCounts(1, 1, 1), score.text().lines());
        assertEquals(
                List.of(
                        new CostlyLine(true, 7, "menu of the day with five dishes"),
                        new CostlyLine(false, 6, "# seven eight nine ten eleven twelve")),
                score.costly());
    }

    @Test
    void a_rejected_document_counts_as_empty() throws IOException {
        write("a", SOURCE, TRUE);
        write("b", "# nothing is left of this\n", "nothing is left of this");
        write("c", "", "");
        Scores whole = Results.of(scores(), 0, null).scores().get(0);

        assertEquals(3, whole.documents());
        assertEquals(2, whole.empty());
        assertNotNull(whole.texts());
        assertEquals((12 / 25.0 + 0 + 1) / 3, whole.texts().words().f1(), EXACT);
        assertEquals(2 * 1 / (2 + 3.0), whole.texts().pooledLines(), EXACT);
    }

    @Test
    void tracks_are_parted_by_type_and_language_where_there_are_several() throws IOException {
        List<DocumentScore> scores = evaluation().scores(LabelledSet.open(LabelledSetTest.HARBOUR), "page");
        List<String> groups = Results.of(scores, 0, null).scores().stream()
                .map(group -> group.group().path() + " " + group.documents())
                .toList();

        assertEquals(
                List.of(
                        "harbour/page 4",
                        "harbour/page/article 2",
                        "harbour/page/product 1",
                        "harbour/page/en 3",
                        "harbour/page/pl 1",
                        "harbour/page/mean of languages 4"),
                groups);
    }

    @Test
    void the_mean_of_languages_counts_each_language_the_same() throws IOException {
        List<DocumentScore> scores = evaluation().scores(LabelledSet.open(LabelledSetTest.HARBOUR), "page");
        List<Scores> groups = Results.of(scores, 0, null).scores();
        Scores.Texts english = groups.get(3).texts();
        Scores.Texts polish = groups.get(4).texts();
        Scores.Texts mean = groups.get(5).texts();

        assertNotNull(english);
        assertNotNull(polish);
        assertNotNull(mean);
        assertEquals(
                (english.words().f1() + polish.words().f1()) / 2, mean.words().f1(), EXACT);
        assertNull(groups.get(2).texts());
    }

    @Test
    void lines_that_moved_to_a_counted_column_are_not_lost() throws IOException {
        LabelledSet set = LabelledSet.open(LabelledSetTest.HARBOUR);
        for (DocumentScore score : evaluation().scores(set, LabelledSet.REFERENCE)) {
            assertNotNull(score.text());
            assertEquals(1, score.text().words().recall());
            assertEquals(List.of(), score.costly());
        }
    }

    @Test
    void scores_do_not_depend_on_the_number_of_threads() throws IOException {
        LabelledSet set = LabelledSet.open(LabelledSetTest.HARBOUR);
        Evaluation two = evaluation();
        Evaluation one = new Evaluation(two.conversion(), Set.of(), origin -> true, 1);

        assertEquals(
                ResultFormat.JSON.of(Results.of(one.scores(set, "page"), 5, null)),
                ResultFormat.JSON.of(Results.of(two.scores(set, "page"), 5, null)));
    }

    @Test
    void runs_are_compared_pair_by_pair_and_the_rest_is_counted() throws IOException {
        for (String id : List.of("a", "b", "c", "d")) {
            write(id, SOURCE, TRUE);
        }
        LabelledDocument.Key a = scores().get(0).key();
        EarlierRun earlier = new EarlierRun(Map.of(a, .5, key(a, "b"), .48, key(a, "c"), .28, key(a, "gone"), 1.0));
        Comparison comparison = Results.of(scores(), 0, earlier).comparison();

        assertNotNull(comparison);
        assertEquals(1, comparison.onlyHere());
        assertEquals(1, comparison.onlyThere());
        Comparison.Pairs pairs = comparison.tracks().get(0);
        assertEquals(List.of(3, 1, 1, 1), List.of(pairs.documents(), pairs.won(), pairs.lost(), pairs.tied()));
        assertEquals(.42, pairs.before(), EXACT);
        assertEquals(.48, pairs.now(), EXACT);
        assertNotNull(pairs.change());
        assertTrue(pairs.change().low() <= .06 && pairs.change().high() >= .06);
    }

    private static LabelledDocument.Key key(LabelledDocument.Key like, String id) {
        return new LabelledDocument.Key(like.set(), like.track(), id);
    }
}
