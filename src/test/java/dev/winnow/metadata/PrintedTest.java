package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.model.Findings;
import dev.winnow.model.Metadata;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {
    private static final String HEAD = "Council keeps the old bridge open";

    private static Findings page(String above, String below, String behind) {
        return Pages.find(
                "Home\n\nPolitics\n\nSport\n\nLetters\n\n" + above + HEAD + "\n\n" + below + Pages.PROSE + "\n\n"
                        + Pages.PROSE + "\n\n" + behind,
                Map.of(
                        "Home", Category.NAVIGATION,
                        "Politics", Category.NAVIGATION,
                        "Sport", Category.NAVIGATION,
                        "Letters", Category.NAVIGATION,
                        "Photo:", Category.PHOTO_CREDIT));
    }

    private static @Nullable Category category(Findings found, String source, String line) {
        List<dev.winnow.model.Block> blocks = Pages.of(source).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().equals(line)) {
                return found.labels().get(i).category();
            }
        }
        throw new AssertionError("no such line: " + line);
    }

    @Test
    void a_head_gives_kicker_headline_standfirst_byline_and_reading_time() {
        Metadata found = page(
                        "Politics\n\n",
                        "The vote was close, and it will cost the town dear.\n\nBy JANE DOE | March 12, 2024 | 5 min read\n\n",
                        "")
                .metadata();

        assertEquals(HEAD, found.title().text());
        assertEquals("The vote was close, and it will cost the town dear.", found.description());
        assertEquals(List.of("Jane Doe"), found.authors());
        assertEquals("By JANE DOE | March 12, 2024 | 5 min read", found.byline());
        assertEquals("Politics", found.extras().kicker());
        assertEquals("Politics", found.section());
        assertEquals(5, found.extras().readingMinutes());
    }

    @Test
    void a_paragraph_under_the_headline_is_no_standfirst_without_a_byline_below_it() {
        assertNull(page("", "The vote was close, and it will cost the town dear.\n\n", "")
                .metadata()
                .description());
    }

    @Test
    void the_lines_of_the_head_leave_the_body_with_their_categories() {
        String source = HEAD + "\n\nBy Jane Doe\n\nBERLIN (dpa) – " + Pages.PROSE + "\n\n" + Pages.PROSE
                + "\n\nTags: bridge, town\n\n(Reuters)";
        Findings found = Pages.find(source, Map.of());

        assertEquals(Category.HEADLINE, category(found, source, HEAD));
        assertEquals(Category.BYLINE, category(found, source, "By Jane Doe"));
        assertEquals(Category.TAGS, category(found, source, "Tags: bridge, town"));
        assertEquals(Category.SOURCE_ATTRIBUTION, category(found, source, "(Reuters)"));
        assertEquals(List.of("bridge", "town"), found.metadata().keywords());
        assertEquals("BERLIN (dpa)", found.metadata().dateline());
        assertEquals("dpa", found.metadata().extras().agency());
        assertEquals("BERLIN (dpa) – ", found.cuts().get(0).original());
        assertEquals(Category.DATELINE, found.cuts().get(0).category());
    }

    @Test
    void a_label_takes_the_name_from_the_next_line() {
        Metadata found = page("", "Written by\n\nEdzel Tabing\n\n", "").metadata();

        assertEquals(List.of("Edzel Tabing"), found.authors());
        assertEquals("Written by Edzel Tabing", found.byline());
    }

    @Test
    void a_bare_name_counts_only_with_something_beside_it() {
        assertNull(page("", "Marco Bambini\n\n", "").metadata().authors());
        assertEquals(
                List.of("Marco Bambini"),
                page("", "Marco Bambini\n\nMarch 12, 2024\n\n", "").metadata().authors());
        assertEquals(
                List.of("Marco Bambini"),
                page("", "Marco Bambini\n\n", "More from Marco Bambini")
                        .metadata()
                        .authors());
    }

    @Test
    void a_byline_behind_the_body_counts_but_the_head_of_a_comment_does_not() {
        assertEquals(
                List.of("Jane Doe"),
                page("", "", "Written by Jane Doe").metadata().authors());
        assertNull(
                page("", "", "Posted by Jane Doe on March 3, 2024").metadata().authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the river had risen",
                "By Design",
                "London - the city of bridges, of councils and of rain"
            })
    void a_line_that_only_looks_like_metadata_stays(String line) {
        String source = HEAD + "\n\n" + line + "\n\n" + Pages.PROSE;
        Findings found = Pages.find(source, Map.of());

        assertNull(category(found, source, line));
        assertNull(found.metadata().authors());
        assertNull(found.metadata().dateline());
        assertTrue(found.cuts().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Home > Politics > Local; Politics",
                "Startseite » Wirtschaft » Hafen; Wirtschaft",
                "Sie sind hier: Startseite > Presse > Mitteilungen; Presse",
                "首页 > 新闻中心 > 本地; 本地",
                "Home > Council keeps the old bridge open;",
                "Fish > chips; ",
            })
    void a_trail_names_the_section(String trail, String section) {
        assertEquals(section, page(trail + "\n\n", "", "").metadata().section());
    }

    @Test
    void the_name_of_the_site_leaves_the_headline_if_it_stands_elsewhere() {
        String body = "\n\n" + Pages.PROSE + "\n\n© 2024 Harbour Post";
        Metadata found = Pages.find(HEAD + " - Harbour Post" + body, Map.of()).metadata();
        Metadata other = Pages.find(HEAD + " - a day later" + body, Map.of()).metadata();

        assertEquals("Harbour Post", found.siteName());
        assertEquals(HEAD, found.title().text());
        assertNull(other.siteName());
    }

    @Test
    void photo_credits_are_taken_from_their_lines() {
        assertEquals(
                List.of("Ann Lee/Reuters"),
                page("", "", "Photo: Ann Lee/Reuters").metadata().extras().photoCredits());
    }

    @ParameterizedTest
    @CsvSource({
        "5 min read,5",
        "Lesezeit: 5 Minuten,5",
        "Lectura de 5 minutos,5",
        "читать 5 минут,5",
        "阅读时间：5分钟,5",
        "5 min,",
        "He read for 5 hours,",
    })
    void a_reading_time_needs_reading_and_minutes(String line, Integer minutes) {
        assertEquals(minutes, ReadingTimes.minutes(line));
    }
}
