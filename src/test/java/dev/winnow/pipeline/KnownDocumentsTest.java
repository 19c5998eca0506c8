package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Converted;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents built of the paragraphs and the chaff of a language come apart again. */
final class KnownDocumentsTest {
    private static final Path FILES = Path.of("src/test/resources/boilerplate");
    private static final int DOCUMENTS = 60;
    private static final int MOST_AROUND = 8;
    private static final int MOST_WITHIN = 2;
    /** What stands between the paragraphs of an article and not only around it. */
    private static final Set<String> WITHIN = Set.of(
            "related_links", "advert", "newsletter", "app_promo", "photo_credit", "share", "self_promo", "paywall");

    private static final int LEAST_PARAGRAPHS = 4;

    private final Converter converter = Converter.standard(Limits.DEFAULT);

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("prose"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void paragraphs_stay_and_chaff_goes(String language) throws IOException {
        List<String> prose = lines("prose", language);
        List<String> around = chaff(language, category -> true);
        List<String> within = chaff(language, WITHIN::contains);
        Random random = new Random(language.hashCode());

        assertTrue(prose.size() >= LEAST_PARAGRAPHS);
        for (int i = 0; i < DOCUMENTS; i++) {
            Built built = Built.of(prose, around, within, random);
            assertEquals(String.join("\n\n", built.body()), convert(built.source()), built::source);
        }
    }

    /** Sentences that sites glue to the ends of paragraphs, by language. */
    private static final Map<String, List<String>> GLUED = Map.of(
            "en",
                    List.of(
                            " Read also: Storm closes ferry",
                            " Click here to read more.",
                            " Follow us on Facebook and Twitter.",
                            " Photo: Jane Roe/Getty Images",
                            " Read more"),
            "de",
                    List.of(
                            " Lesen Sie auch: Sturm stoppt die Fähre",
                            " Folgen Sie uns auf Facebook.",
                            " Foto: Jan Muster/dpa",
                            " Weiterlesen"),
            "pt",
                    List.of(
                            " Leia também: Tempestade para a balsa",
                            " Siga-nos no Instagram.",
                            " Foto: João Silva/Divulgação",
                            " Leia mais"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt"})
    void chaff_that_is_glued_to_paragraphs_goes(String language) throws IOException {
        List<String> prose = lines("prose", language);
        Random random = new Random(language.hashCode());
        List<String> glued = GLUED.getOrDefault(language, List.of());
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (String paragraph : prose) {
                boolean chaff = random.nextBoolean();
                paragraphs.add(paragraph + (chaff ? glued.get(random.nextInt(glued.size())) : ""));
            }
            String source = String.join("\n\n", paragraphs);
            assertEquals(String.join("\n\n", prose), convert(source), source);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt"})
    void chaff_between_the_sentences_of_one_line_goes(String language) throws IOException {
        List<String> prose = new ArrayList<>(lines("prose", language));
        prose.addAll(lines("prose", language));
        prose.addAll(lines("prose", language));
        Random random = new Random(language.hashCode());
        List<String> chaff = GLUED.getOrDefault(language, List.of()).stream()
                .filter(sentence -> sentence.contains(": ") || sentence.endsWith("."))
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .toList();
        for (int i = 0; i < DOCUMENTS; i++) {
            // Each at most once: labels that come again and again are the speakers of a dialogue.
            List<String> left = new ArrayList<>(chaff);
            Collections.shuffle(left, random);
            StringBuilder line = new StringBuilder(prose.get(0));
            for (String paragraph : prose.subList(1, prose.size())) {
                line.append(!left.isEmpty() && random.nextBoolean() ? left.remove(0) : "");
                line.append(' ').append(paragraph);
            }
            assertEquals(String.join(" ", prose), convert(line.toString()), line::toString);
        }
    }

    /** A document and the paragraphs that are its article. */
    private record Built(String source, List<String> body) {
        static Built of(List<String> prose, List<String> around, List<String> within, Random random) {
            List<String> body = new ArrayList<>(prose);
            Collections.shuffle(body, random);
            List<String> lines = new ArrayList<>();
            addChaff(lines, around, MOST_AROUND, random);
            for (String paragraph : body) {
                lines.add(paragraph);
                addChaff(lines, within, MOST_WITHIN, random);
            }
            addChaff(lines, around, MOST_AROUND, random);
            return new Built(String.join("\n\n", lines), body);
        }

        private static void addChaff(List<String> lines, List<String> chaff, int most, Random random) {
            int count = random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                lines.add(chaff.get(random.nextInt(chaff.size())));
            }
        }
    }

    private static List<String> chaff(String language, Predicate<String> categories) throws IOException {
        return lines("cut", language).stream()
                .map(line -> line.split("\t", 2))
                .filter(fields -> categories.test(fields[0]))
                .map(fields -> fields[1])
                .toList();
    }

    private static List<String> lines(String kind, String language) throws IOException {
        return Files.readAllLines(FILES.resolve(kind).resolve(language + ".txt"));
    }

    private String convert(String source) {
        SourceId id = SourceId.ofFile("known", "document.txt");
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Converted.class, converter.convert(new RawDocument(id, bytes, "text/plain")))
                .article()
                .text();
    }
}
