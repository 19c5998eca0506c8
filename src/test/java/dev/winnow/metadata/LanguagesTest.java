package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final String GERMAN = "Der Hafen war seit neun Tagen geschlossen, als das erste Boot zurückkam, und"
            + " niemand im Ort konnte sagen, wer es mitten in einem solchen Sturm hinausgeschickt hatte. ";

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t')
    void a_sentence_tells_its_language(String tag, String sentence) {
        Language found = languages.of(sentence);

        assertEquals(tag, found.tag());
        assertTrue(found.score() > 0.6 && found.score() <= 1, found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 345 678",
                "Kim Jong-un",
                "xkcd qwrtzp bvnmx ghjklw pqzrt xxcvbn zzgfdh wwqqkk",
                "😀😀😀😀"
            })
    void what_is_no_text_is_undetermined(String text) {
        assertEquals(Language.UNDETERMINED, languages.of(text));
    }

    @Test
    void names_in_another_script_do_not_change_the_language() {
        assertEquals(
                "ru",
                languages
                        .of("Компания Apple Computer International показала новый телефон, и он уже есть в продаже")
                        .tag());
    }

    @Test
    void the_longest_blocks_decide() {
        String menu = IntStream.range(0, 200)
                .mapToObj(i -> "Startseite und Nachrichten")
                .collect(Collectors.joining("\n"));
        String prose = (Pages.PROSE + "\n").repeat(20);

        assertEquals("en", languages.of(Pages.of(menu + "\n" + prose).blocks()).tag());
    }

    @Test
    void the_score_has_four_decimals() {
        double score = languages
                .of("Компания Apple Computer показала новый телефон, и он уже есть в продаже")
                .score();

        assertEquals(Math.rint(score * 10_000) / 10_000, score);
        assertTrue(score < 1);
    }

    @Test
    void a_document_of_two_halves_has_no_language() {
        assertEquals(Language.UNDETERMINED, languages.of(Pages.PROSE.repeat(2) + " " + GERMAN.repeat(3)));
    }

    @Test
    void a_document_with_a_quotation_in_another_language_has_one_with_a_lower_score() {
        Language pure = languages.of(Pages.PROSE.repeat(3));
        Language mixed = languages.of(Pages.PROSE.repeat(3) + " " + GERMAN);

        assertEquals("en", mixed.tag());
        assertTrue(mixed.score() < pure.score(), mixed::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Real Madrid Inter Milano", "Radio Nova Festival Para"})
    void a_few_words_that_many_languages_have_are_undetermined(String text) {
        assertEquals(Language.UNDETERMINED, languages.of(text));
    }
}
