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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    private static final int TIMES = 3;
    private static final int FIRST_YEAR = 1990;
    private static final Set<String> UNSPACED = Set.of("ja", "zh");
    private static final Pattern LABEL = Pattern.compile("^[^:\uff1a]{1,30}(:|\uff1a) ?[^\\p{Ll} ]");

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

    /**
     * Thai ends no sentence with a mark, so that what is glued to a paragraph cannot be told from its last clause; and in
     * one line it cannot be told where a paragraph ends.
     */
    private static Stream<String> languagesWithEnds() throws IOException {
        return languages().filter(language -> !language.equals("th"));
    }

    /** What else sites glue to the ends of paragraphs than what stands behind a label. */
    private static final Map<String, List<String>> GLUED = Map.of(
            "en", List.of("Click here to read more.", "Follow us on Facebook and Twitter.", "Read more"),
            "de", List.of("Folgen Sie uns auf Facebook.", "Weiterlesen"),
            "pt", List.of("Siga-nos no Instagram.", "Leia mais"));

    /** Links and credits behind a label, as {@code READ ALSO: Storm closes the ferry}; what begins in lower case is in doubt. */
    private static List<String> labelled(String language, Set<String> categories) throws IOException {
        return chaff(language, categories::contains).stream()
                .filter(line -> LABEL.matcher(line).find() && !line.contains("//"))
                .toList();
    }

    private static String gap(String language) {
        return UNSPACED.contains(language) ? "" : " ";
    }

    @ParameterizedTest
    @MethodSource("languagesWithEnds")
    void chaff_that_is_glued_to_paragraphs_goes(String language) throws IOException {
        List<String> prose = lines("prose", language);
        List<String> glued = new ArrayList<>(labelled(language, Set.of("related_links", "photo_credit")));
        glued.addAll(GLUED.getOrDefault(language, List.of()));
        Random random = new Random(language.hashCode());
        assertTrue(!glued.isEmpty());
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (String paragraph : prose) {
                String chaff = gap(language) + glued.get(random.nextInt(glued.size()));
                paragraphs.add(paragraph + (random.nextBoolean() ? chaff : ""));
            }
            String source = String.join("\n\n", paragraphs);
            assertEquals(String.join("\n\n", prose), convert(source), source);
        }
    }

    @ParameterizedTest
    @MethodSource("languagesWithEnds")
    void chaff_between_the_sentences_of_one_line_goes(String language) throws IOException {
        List<String> prose = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            int year = FIRST_YEAR + i;
            lines("prose", language).forEach(line -> prose.add(dated(line, gap(language), year)));
        }
        Random random = new Random(language.hashCode());
        List<String> chaff = labelled(language, Set.of("related_links")).stream()
                .map(line -> line + stop(language))
                .toList();
        String gap = gap(language);
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder line = new StringBuilder(prose.get(0));
            for (String paragraph : prose.subList(1, prose.size())) {
                line.append(random.nextBoolean() ? gap + chaff.get(random.nextInt(chaff.size())) : "");
                line.append(gap).append(paragraph);
            }
            assertEquals(String.join(gap, prose), convert(line.toString()), line::toString);
        }
    }

    /** A paragraph with a year before its last mark: what stands twice in a document would be a copy. */
    private static String dated(String paragraph, String gap, int year) {
        int last = paragraph.length() - 1;
        return paragraph.substring(0, last) + gap + year + paragraph.substring(last);
    }

    private static String stop(String language) {
        return switch (language) {
            case "ja", "zh" -> "\u3002";
            case "hi", "bn" -> "\u0964";
            default -> ".";
        };
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
