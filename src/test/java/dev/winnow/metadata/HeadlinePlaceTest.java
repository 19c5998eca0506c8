package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.model.Document;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinePlaceTest {
    private static final String LOGIN = "Log in";

    private static String headline(String source) {
        Document document = Pages.of(source.replace("~", "\n"));
        Verdicts verdicts = new Verdicts(
                document, Pages.label(document, Map.of("Home", Category.NAVIGATION, LOGIN, Category.LOGIN)), "en");
        int found = HeadlinePlace.find(verdicts, -1);
        return found < 0 ? "" : verdicts.line(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Home~Log in~Old Bridge Found Under Water~By Jane Doe~March 12, 2024~",
                "Home~Log in~~Who took the old bridge away?~~",
                "Home~Culture~Old Bridge Found Under Water~12 March 2024~5 min read~",
                "Home~Old Bridge Found Under Water~The council says that it never went, and shows a photo of it~By Jane Doe~",
                "Home~~Tested: the bridge that whispers at night~By Jane Doe~",
            })
    void a_line_between_menu_and_text_is_the_headline(String head) {
        String found = headline(head + Pages.PROSE);

        assertTrue(found.toLowerCase(Locale.ROOT).contains("bridge"), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Blog~12 March 2024~",
                "Home~~Bridges~~",
                "Home~~Best Of, Japan, Travel Guides~~",
                "Home~~The council kept the old bridge open.~~",
                "Home~~Tags: bridge, town and all that~By Jane Doe~",
            })
    void a_line_that_may_be_something_else_is_none(String head) {
        assertEquals("", headline(head + Pages.PROSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Home~~Winter Harbour~~Dark still, the pier creaks in its sleep,~and a gull lies~on the ice. | Winter Harbour"
            })
    void a_few_words_above_a_poem_are_its_title(String source, String title) {
        assertEquals(title, headline(source));
    }
}
