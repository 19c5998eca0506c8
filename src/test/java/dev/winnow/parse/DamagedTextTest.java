package dev.winnow.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.text.Damaging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage that only a whole text shows. */
class DamagedTextTest {
    private static final String ARTICLE = """
            The old bridge opens again

            The committee met on Tuesday to discuss the plan, and it agreed that the work should begin before the summer, \
            when the river is low and the ferry can carry everybody who has to cross. It will take a year.

            “It is a good day for the town,” said the mayor, who had asked for the money three times since the flood of \
            2019. Few had thought that the well-known bridge could be repaired before the new one was opened – the ferry \
            will run until then, according to a report that was published last week by the same committee.

            Nobody knows what the repairs will cost. The report mentions a sum of 3.4 million, but that was before the \
            price of steel rose, and before the committee decided to widen the footpath on the northern side.
            """;

    private static final String LONG_WORDS = """
            International organisations considered environmental consequences before signing complicated agreements about \
            transportation, agricultural development and telecommunication infrastructure throughout neighbouring territories.

            Manufacturers nevertheless continued distributing unnecessarily expensive refrigeration equipment, disregarding \
            recommendations published independently by universities and governmental laboratories during preceding decades.
            """;

    private static Document document(String text) {
        RawDocument raw =
                new RawDocument(SourceId.ofFile("tests", "a.txt"), text.getBytes(StandardCharsets.UTF_8), "text/plain");
        return assertInstanceOf(
                Document.class, Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT));
    }

    private static List<String> texts(String text) {
        return document(text).blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 66, 72, 76, 80, 92, 100})
    void the_lines_of_a_wrapped_paragraph_become_one_block(int width) {
        assertEquals(texts(ARTICLE), texts(Damaging.wrap(ARTICLE, width, false)));
        assertEquals(texts(ARTICLE), texts(Damaging.wrap(ARTICLE, width, false).replace("\n", "\r\n  ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 64, 68, 72})
    void words_that_were_parted_become_whole(int width) {
        String wrapped = Damaging.wrap(LONG_WORDS, width, true);
        assertTrue(wrapped.contains("-\n"), wrapped);
        assertEquals(texts(LONG_WORDS), texts(wrapped));
    }

    @Test
    void a_joint_is_an_edit() {
        Document document = document(Damaging.wrap(LONG_WORDS, 64, true));
        assertTrue(document.repairs().stream().anyMatch(edit -> edit.rule().equals("hyphenation")));
        for (Edit edit : document.repairs()) {
            boolean hyphen = edit.rule().equals("hyphenation");
            assertEquals(hyphen ? "-\n" : "\n", edit.original());
            assertEquals(hyphen ? "" : " ", edit.replacement());
            assertEquals(hyphen ? Category.PUNCTUATION : Category.WHITESPACE, edit.category());
        }
    }

    @Test
    void a_compound_keeps_its_hyphen_at_a_line_end() {
        String article = ARTICLE.replace("well-known", "well- known");
        String wrapped = "";
        for (int width = 60; !wrapped.contains("well-\nknown"); width++) {
            wrapped = Damaging.wrap(article, width, false);
        }
        assertEquals(texts(ARTICLE), texts(wrapped));
    }

    @Test
    void a_line_of_its_own_stays_a_block_of_its_own() {
        String wrapped = Damaging.wrap(ARTICLE, 72, false).strip();
        List<String> expected = Stream.concat(texts(ARTICLE).stream(), Stream.of("Read also: What it costs", "Share"))
                .toList();
        assertEquals(expected, texts(wrapped + "\nRead also: What it costs\nShare\n"));
    }

    @Test
    void paragraphs_parted_by_their_last_lines_come_apart() {
        String wrapped = Damaging.wrap(ARTICLE, 72, false).replace("\n\n", "\n");
        assertEquals(texts(ARTICLE), texts(wrapped));
    }

    static List<Path> untouched() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            return files.filter(path -> path.endsWith("input.txt")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("untouched")
    void no_line_of_a_text_that_was_not_wrapped_is_joined(Path input) throws IOException {
        List<Edit> repairs = document(Files.readString(input)).repairs();
        assertTrue(repairs.stream().noneMatch(edit -> edit.original().contains("\n")), repairs::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a poem
                """
                The harbour sleeps beneath a coat of grey and silver rain,
                and every boat that lies at rest will leave the quay again,
                though nobody has told the gulls, who sit along the wall,
                that something moves beneath the dark and does not move at all.
                The lamp goes out, the lamp goes on, the keeper counts to ten,
                and writes the weather in a book, and counts to ten again.
                """,
                // an address and a list
                """
                Jane Example
                12 Harbour Street
                Example Town
                - apples from the northern part of the valley, unpeeled and cut
                - two large spoons of sugar, better brown than white, and lemon
                - butter, as much as you like, but not so much that it is known
                - a pinch of salt and some of the cinnamon that was left over
                - flour
                """,
                // code
                """
                    public static void main(String[] arguments) throws Exception {
                        for (String argument : arguments) {
                            System.out.println(argument + " is an argument of the one");
                        }
                        if (arguments.length == 0) {
                            throw new IllegalArgumentException("no argument was given");
                        }
                    }
                """
            })
    void lines_that_mean_something_stay(String text) {
        assertEquals(text.lines().map(String::strip).toList(), texts(text));
    }

    @Test
    void quoted_printable_is_decoded_and_its_lines_are_joined() {
        assertEquals(texts(ARTICLE), texts(Damaging.quotedPrintable(ARTICLE)));
        assertEquals(texts(ARTICLE), texts(Damaging.quotedPrintable(ARTICLE).replace("\n", "\r\n")));
    }

    @Test
    void an_equals_sign_that_means_itself_rules_quoted_printable_out() {
        assertEquals(List.of("caf=C3=A9 caf=C3=A9", "x = 3"), texts("caf=C3=A9 caf=C3=A9\nx = 3\n"));
    }

    @Test
    void damage_inside_damage_is_mended() {
        String text = Damaging.misread(Damaging.misread(ARTICLE));
        assertEquals(texts(ARTICLE), texts(text));
        assertEquals(texts(ARTICLE), texts(Damaging.escape(Damaging.escape(text))));
        assertEquals(
                texts(ARTICLE), texts(Damaging.quotedPrintable(Damaging.misread(Damaging.wrap(ARTICLE, 70, false)))));
    }

    @Test
    void entities_stay_in_a_text_about_markup() {
        String text = "In HTML you write &amp; for an ampersand.";
        assertEquals(List.of(text), texts(text));
        assertEquals(List.of("See a.html & b"), texts("See a.html &amp; b"));
    }

    @Test
    void a_line_of_entities_for_white_space_parts_paragraphs() {
        List<Block> blocks = document("One\n&nbsp;\ntwo&nbsp;\n").blocks();
        assertEquals(List.of(new Block(0, 3, "One", 0), new Block(11, 20, "two", 1)), blocks);
    }

    @Test
    void an_octet_that_looks_like_a_line_end_belongs_to_its_letter() {
        assertEquals(List.of("s\u0105 tam", "b"), texts("s\u00C4\u0085 tam\u0085b"));
    }
}
