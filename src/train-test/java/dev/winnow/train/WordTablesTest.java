package dev.winnow.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.WordFeatures;
import dev.winnow.boilerplate.learned.WordTable;
import dev.winnow.model.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class WordTablesTest {
    private static final int PAGES = 40;
    private static final Rendering PAGE = new Rendering("page", "page", Rendering.Form.AS_IS, 1);
    private static final List<String> LINES = List.of("subscribe to our letter", "the ferry was late");

    private final List<MeasuredText> texts = texts("en");
    private final WordTables words = new WordTables(texts);

    private static List<MeasuredText> texts(String language) {
        List<MeasuredText> texts = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            Page page = new Page("set", "page" + i, "site" + i, language, LINES.get(1));
            texts.add(new MeasuredText(
                    new Sample(page, PAGE, Path.of("none"), 1),
                    Digest.of("none"),
                    new float[2][Features.names().size()],
                    new double[] {0, 1},
                    WordBags.of(LINES, LINES.get(1)),
                    Wording.of(language, LINES)));
        }
        return texts;
    }

    private static WordTable table(WordTables words) {
        return Objects.requireNonNull(words.tables().get("en"));
    }

    @Test
    void a_table_learns_what_stands_in_content_and_what_does_not() {
        WordTable table = table(words);
        assertTrue(table.score(WordTable.buckets("Subscribe now")) < 0);
        assertTrue(table.score(WordTable.buckets("A ferry")) > 0);
    }

    @Test
    void the_same_texts_give_the_same_table() {
        assertArrayEquals(
                table(words).bytes(), table(new WordTables(texts("en"))).bytes());
    }

    @Test
    void a_language_of_few_sites_has_no_table() {
        List<MeasuredText> russian = texts("ru");
        assertTrue(new WordTables(russian).tables().isEmpty());
        assertEquals(russian, new WordTables(russian).lessons());
    }

    @Test
    void most_lessons_show_words_and_some_do_not() {
        int known = Features.names().indexOf(WordFeatures.KNOWN);
        long with =
                words.lessons().stream().filter(text -> text.row(0)[known] == 1).count();
        assertTrue(with > PAGES / 2 && with < PAGES, with + " of " + PAGES);
    }

    @Test
    void a_lesson_is_scored_by_a_table_of_other_sites() {
        int score = Features.names().indexOf(WordFeatures.SCORE);
        MeasuredText text = texts.get(0);
        int fold = text.sample().page().fold();
        WordTable others = table(new WordTables(texts.stream()
                .filter(other -> other.sample().page().fold() != fold)
                .toList()));
        List<MeasuredText> shown = words.lessons().stream()
                .filter(lesson -> lesson.sample().page().fold() == fold
                        && lesson.wording().scores().length > 0)
                .toList();
        assertTrue(!shown.isEmpty());
        for (MeasuredText lesson : shown) {
            assertArrayEquals(text.scoredBy(others).row(0), lesson.row(0));
            assertTrue(lesson.row(0)[score] < lesson.row(1)[score]);
        }
    }
}
