package dev.winnow.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.ModelFile;
import dev.winnow.boilerplate.learned.ModelFileException;
import dev.winnow.boilerplate.learned.NetworkShape;
import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Encoding;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The decision around the model, with a model that calls lines of more than {@code SHORT} words content. */
final class LearnedClassifierTest {
    private static final Language ENGLISH = new Language("en", 1);
    private static final float SHORT = (float) Math.log(1 + 7.5);
    private static final float LONG = (float) Math.log(1 + 18);
    private static final float STEEP = 10;
    private static final String SENTENCE =
            "The council of the harbour town decided on Tuesday that the old lighthouse will open to visitors again. ";
    private static final String PARAGRAPH = SENTENCE.repeat(20).strip();

    @Test
    void lines_that_the_model_doubts_go_from_a_dirty_document() throws IOException {
        Labelling labelling = classify(
                OwnRules.NONE,
                "Menu",
                "Login",
                "Sign up",
                "Contact us",
                "Weather and sport today",
                PARAGRAPH,
                PARAGRAPH,
                "Weather in town",
                "Leave a reply",
                "Share this",
                "Privacy policy");
        assertFalse(labelling.labels().get(4).kept());
        assertEquals(Category.NAVIGATION, labelling.labels().get(4).category());
        assertTrue(labelling.labels().get(5).kept());
        assertTrue(labelling.labels().get(6).kept());
        assertEquals(Category.OTHER_BOILERPLATE, labelling.labels().get(7).category());
        assertEquals("model", labelling.labels().get(7).rule());
    }

    @Test
    void a_document_without_chaff_loses_only_what_is_all_but_certain() throws IOException {
        List<Label> labels =
                classify(OwnRules.NONE, PARAGRAPH, "The keeper", PARAGRAPH).labels();
        assertTrue(labels.stream().allMatch(Label::kept));
    }

    @Test
    void a_short_article_with_little_chaff_is_left_to_the_rules() throws IOException {
        List<Label> labels = classify(OwnRules.NONE, SENTENCE.strip(), "The keeper", "Share", SENTENCE.strip())
                .labels();
        assertEquals(
                List.of("window", "window", "cue:en:share", "window"),
                labels.stream().map(Label::rule).toList());
    }

    @Test
    void what_a_cue_removes_goes_with_its_category_and_what_a_user_protects_stays() throws IOException {
        List<Label> labels =
                classify(OwnRules.NONE, PARAGRAPH, PARAGRAPH, "Leave a reply").labels();
        assertEquals(Category.COMMENT_FORM, labels.get(2).category());
        OwnRules own = OwnRules.NONE.with("keep\tline\tleave a reply");
        assertTrue(classify(own, PARAGRAPH, PARAGRAPH, "Leave a reply")
                .labels()
                .get(2)
                .isProtected());
    }

    @Test
    void lines_under_a_heading_of_related_links_are_related_links() throws IOException {
        List<Label> labels = classify(
                        OwnRules.NONE,
                        "Menu",
                        "Login",
                        "Sign up",
                        PARAGRAPH,
                        PARAGRAPH,
                        "Share this",
                        "Leave a reply",
                        "Privacy policy",
                        "Related articles",
                        "Ferry sails again",
                        "Old mill burns down")
                .labels();
        assertEquals(Category.RELATED_LINKS, labels.get(9).category());
        assertEquals(Category.RELATED_LINKS, labels.get(10).category());
    }

    @Test
    void the_quality_is_what_the_kept_lines_are_expected_to_reach() throws IOException {
        Double quality = classify(OwnRules.NONE, PARAGRAPH, PARAGRAPH).quality();
        assertNotNull(quality);
        assertTrue(quality > 0.9 && quality <= 1);
    }

    @Test
    void a_document_of_very_many_lines_is_left_to_the_rules() throws IOException {
        String[] lines = new String[20_001];
        Arrays.fill(lines, SENTENCE.strip());
        Labelling labelling = classify(OwnRules.NONE, lines);
        assertNull(labelling.quality());
        assertTrue(labelling.labels().stream().allMatch(label -> label.rule().equals("window")));
    }

    @Test
    void precision_keeps_no_more_and_recall_no_less() throws IOException {
        String[] lines = {
            "Menu", "Login", "Sign up", PARAGRAPH, "The keeper of it", PARAGRAPH, "Share this", "Privacy policy"
        };
        List<String> precise = keptLines(Favor.PRECISION, lines);
        List<String> balanced = keptLines(Favor.BALANCED, lines);
        List<String> whole = keptLines(Favor.RECALL, lines);
        assertTrue(balanced.containsAll(precise));
        assertTrue(whole.containsAll(balanced));
        assertTrue(whole.size() > precise.size());
    }

    private static List<String> keptLines(Favor favor, String... lines) throws IOException {
        List<Label> labels = classify(OwnRules.NONE, favor, lines).labels();
        return IntStream.range(0, lines.length)
                .filter(i -> labels.get(i).kept())
                .mapToObj(i -> i + lines[i])
                .toList();
    }

    private static Labelling classify(OwnRules own, String... lines) throws IOException {
        return classify(own, Favor.BALANCED, lines);
    }

    private static Labelling classify(OwnRules own, Favor favor, String... lines) throws IOException {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            blocks.add(new Block(start, start + line.length(), line, blocks.size()));
            start += line.length() + 2;
        }
        Encoding encoding = new Encoding("UTF-8", Encoding.Evidence.DETECTED, 0);
        Document document = new Document(String.join("\n\n", lines), encoding, blocks, List.of());
        return new LearnedClassifier(model(), own, favor).classify(document, ENGLISH);
    }

    /** A network of one hidden unit that fires for lines of more than {@code SHORT} words: log odds 3, else -1. */
    private static LineModel model() throws ModelFileException {
        NetworkShape shape = new NetworkShape(Features.numbers(), Features.categories(), Features.KINDS, 1, 1);
        float[] scales = new float[shape.numbers()];
        Arrays.fill(scales, 1);
        float[] weights = new float[shape.size()];
        weights[shape.numberWeights() + Features.names().indexOf("words")] = STEEP;
        weights[shape.hiddenBias()] = -STEEP * SHORT;
        weights[shape.outputWeights() + 2] = 4 / (STEEP * (LONG - SHORT));
        weights[shape.outputBias()] = -1;
        LineNetwork network = new LineNetwork(shape, new float[shape.numbers()], scales, weights);
        return LineModel.of(new ModelFile(
                Features.names(),
                Map.of(LineModel.KINDS, Features.kinds()),
                Map.of(ModelFile.NETWORK, network.bytes())));
    }
}
