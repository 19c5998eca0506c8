package dev.winnow.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Block;
import dev.winnow.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes turns in a dialogue; the labels of chaff do not. */
final class SpeakersTest {
    private final CueLibrary library = new CueLibrary(OwnRules.NONE);

    /** Every label comes three times, in turn. */
    @ParameterizedTest
    @CsvSource({
        "en, Question|Answer, Question|Answer",
        "en, Anna|Ben, Anna|Ben",
        "en, Anna|Photo, ''",
        "en, Photo|Read also, ''",
        "en, PHOTO|Related, ''",
        "en, Question|Source, Question|Source",
        "en, Question|Answer|Photo|Read also, Question|Answer",
        "en, Source|Author, ''",
        "en, Source|Photo, ''",
        "de, Foto|Lesen Sie auch, ''",
        "de, Foto|Photo, ''",
        "de, Frage|Foto|Antwort, Frage|Antwort",
        "de, Frage|Quelle, Frage|Quelle",
        "pl, Czytaj także|Fot., ''",
        "ru, Читайте также|Фото, ''",
        "ru, Вопрос|Фото|Ответ, Вопрос|Ответ",
        "fi, Lue myös|Kuva, ''",
        "he, צילום|קראו גם, ''"
    })
    void labels_of_chaff_are_nobody(String language, String labels, String speakers) {
        List<Block> blocks = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            for (String label : labels.split("\\|", -1)) {
                String text = label + ": here is turn " + turn;
                blocks.add(new Block(0, text.length(), text, turn));
            }
        }
        Set<String> expected = new TreeSet<>(Stream.of(speakers.split("\\|", -1))
                .filter(speaker -> !speaker.isEmpty())
                .toList());

        assertEquals(
                expected,
                new TreeSet<>(Speakers.of(blocks, library.serving(new Language(language, 1)))
                        .labels()));
    }
}
