package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.model.Edit;
import dev.winnow.model.Findings;
import dev.winnow.model.Metadata;
import dev.winnow.model.Metadata.Location;
import dev.winnow.model.Related;
import dev.winnow.model.Title;
import dev.winnow.model.TitleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataFinderTest {
    private static final String SEED_URL = "https://www.noticiasaominuto.com/mundo/2392941/"
            + "kim-jong-un-deve-ir-a-russia-este-mes-para-negociacoes-com-putin";
    private static final Map<String, Category> SEED_LABELS = Map.of(
            "READ ALSO", Category.RELATED_LINKS,
            "Always be", Category.SELF_PROMO,
            "Seventh", Category.SELF_PROMO,
            "Download", Category.APP_PROMO,
            "Apple Store", Category.APP_PROMO,
            "Source:", Category.SOURCE_ATTRIBUTION,
            "Leave a", Category.COMMENT_FORM);

    private static String seed() throws IOException {
        return Files.readString(Path.of("seeds/000_c4d88b5d8c7b1fc8.txt"));
    }

    @Test
    void the_seed_gives_what_its_lines_say_and_nothing_else() throws IOException {
        Metadata found = Pages.find(seed(), SEED_LABELS).metadata();

        assertEquals(new Location(SEED_URL, SEED_URL, "noticiasaominuto.com"), found.location());
        assertEquals("mundo", found.section());
        assertEquals("en", found.language().tag());
        assertEquals("pt", found.sourceLanguage());
        assertEquals(
                new Title("Kim jong un deve ir a russia este mes para negociacoes com putin", TitleSource.URL_SLUG),
                found.title());
        assertEquals(
                List.of(new Related("Seoul says Russia has proposed naval maneuvers with North Korea and China", null)),
                found.related());
        assertNull(found.published());
        assertNull(found.authors());
        assertNull(found.byline());
    }

    @Test
    void the_seed_loses_the_article_that_the_translation_left() throws IOException {
        assertEquals(
                List.of(new Edit(0, 2, "O ", "", Category.TRANSLATION_RESIDUE, "leading-article", 0.9)),
                Pages.find(seed(), SEED_LABELS).cuts());
    }

    @ParameterizedTest
    @CsvSource({
        "O Canada is the anthem of Canada,https://example.com/life/o-canada-is-the-anthem-of-the-country",
        "A Canada of many peoples is what Canada,https://example.pt/mundo/o-presidente-da-republica-vai-para-a-china",
        "El Salvador is small and El Salvador,https://example.es/mundo/el-presidente-de-la-republica-no-va-para-china",
        "O Globo said,https://example.com/mundo/o-presidente-da-republica-vai-para-a-china-com-os-ministros",
    })
    void a_first_word_stays_without_both_signs(String beginning, String url) {
        String source = beginning + " " + Pages.PROSE + "\n\n" + Pages.PROSE + "\n\nSource: " + url + "\n";

        assertEquals(List.of(), Pages.find(source, Map.of()).cuts());
    }

    @Test
    void a_cut_counts_code_points_and_keeps_away_from_repairs() {
        String url = "https://example.pt/mundo/o-presidente-da-republica-vai-para-a-china-com-os-ministros";
        String body = "O Council of 😀 met. " + Pages.PROSE + " The Council went home.\n\nSource: " + url;

        List<Edit> cuts = Pages.find("Photo 😀😀\n\n" + body, Map.of("Photo", Category.PHOTO_CREDIT))
                .cuts();

        assertEquals(10, cuts.get(0).start());
        assertEquals("O ", cuts.get(0).original());
    }

    @Test
    void a_line_that_is_only_labelled_as_byline_or_date_line_is_not_taken_for_one() {
        Findings found = Pages.find(
                "About the Author\n\n5 min read\n\n" + Pages.PROSE,
                Map.of("About", Category.BYLINE, "5 min", Category.DATELINE));

        assertNull(found.metadata().byline());
        assertNull(found.metadata().dateline());
    }

    @Test
    void a_headline_line_becomes_the_title_and_leaves_the_body() {
        Findings found = Pages.find("Council keeps old bridge open\n\n" + Pages.PROSE, Map.of());

        assertEquals(
                new Title("Council keeps old bridge open", TitleSource.TEXT),
                found.metadata().title());
        assertEquals(Category.HEADLINE, found.labels().get(0).category());
        assertTrue(found.labels().get(1).kept());
    }

    @Test
    void a_removed_line_with_the_words_of_the_slug_is_the_headline() {
        Findings found = Pages.find(
                "Menu\n\nCouncil keeps the old bridge open!\n\n" + Pages.PROSE
                        + "\n\nSource: https://example.org/city/council-keeps-old-bridge-open-12345678",
                Map.of("Menu", Category.NAVIGATION, "Council", Category.NAVIGATION));

        assertEquals(
                "Council keeps the old bridge open!", found.metadata().title().text());
        assertEquals(Category.HEADLINE, found.labels().get(1).category());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The council kept the bridge open.",
                "What to Expect",
                "- Council keeps old bridge open",
                "1. Council keeps old bridge open",
                "By Jessica Laurence and others, Jan 12, 2012",
                "In this long guide you will learn:",
                "susan and bob and carol and ted",
                "Autor: GM FRK and some more words",
                "Council keeps bridge open, see https://example.org/x",
            })
    void in_doubt_a_line_is_no_headline(String line) {
        Findings found = Pages.find(line + "\n\n" + Pages.PROSE, Map.of());

        assertEquals(
                new Title("some file", TitleSource.FILE_NAME), found.metadata().title());
        assertTrue(found.labels().get(0).kept());
    }

    @Test
    void the_first_line_of_wrapped_text_is_no_headline() {
        String wrapped = "The council voted on Tuesday night to keep\nthe old bridge open for another year.\n\n";

        assertEquals(
                TitleSource.FILE_NAME,
                Pages.find(wrapped, Map.of()).metadata().title().source());
    }

    @Test
    void a_document_without_words_is_of_no_language() {
        assertEquals(
                "und", Pages.find("1234 5678", Map.of()).metadata().language().tag());
    }
}
