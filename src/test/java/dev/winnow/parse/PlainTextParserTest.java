package dev.winnow.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Ledger;
import dev.winnow.model.Limits;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;
import dev.winnow.text.CodePoints;
import dev.winnow.text.Damage;
import dev.winnow.text.Lines;
import dev.winnow.text.MutatedText;
import dev.winnow.text.Normaliser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {

    private static Parsed parse(byte[] bytes, Limits limits) {
        RawDocument raw = new RawDocument(SourceId.ofFile("tests", "a.txt"), bytes, "text/plain");
        return Parsers.forMediaType(raw.mediaType()).parse(raw, limits);
    }

    private static Document document(String text) {
        return assertInstanceOf(Document.class, parse(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    }

    private static Rejection rejection(byte[] bytes, Limits limits) {
        return assertInstanceOf(Rejection.class, parse(bytes, limits));
    }

    @Test
    void each_line_is_a_block_and_an_empty_line_parts_paragraphs() {
        Document document = document("\n \uFEFF\nOne\n  two \r\n\r\n\u200B\n\nthree\u2029four\n");
        assertEquals(
                List.of(
                        new Block(4, 7, "One", 0),
                        new Block(10, 13, "two", 0),
                        new Block(21, 26, "three", 1),
                        new Block(27, 31, "four", 2)),
                document.blocks());
        assertEquals(List.of(), document.repairs());
    }

    @Test
    void repairs_count_code_points_of_the_source() {
        Document document = document("\uD83D\uDE00\n \uD83D\uDE00cafe\u0301\u00A0x. .");
        assertEquals(
                List.of(new Block(0, 1, "\uD83D\uDE00", 0), new Block(3, 14, "\uD83D\uDE00caf\u00E9 x. .", 0)),
                document.blocks());
        assertEquals(
                List.of(
                        new Edit(7, 9, "e\u0301", "\u00E9", Category.ENCODING, "nfc", 1),
                        new Edit(9, 10, "\u00A0", " ", Category.WHITESPACE, "exotic-space", 1)),
                document.repairs());
    }

    @Test
    void the_seed_gives_its_blocks_without_the_stray_stop() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", "000_c4d88b5d8c7b1fc8.txt"));
        Document document = assertInstanceOf(Document.class, parse(bytes, Limits.DEFAULT));
        assertEquals(15, document.blocks().size());
        assertEquals(12, document.blocks().get(14).paragraph());
        assertTrue(document.blocks().get(1).text().endsWith("available to fight in Ukraine."));
        assertEquals(1, document.repairs().size());
        Edit repair = document.repairs().get(0);
        assertEquals(" .", repair.original());
        assertEquals("", repair.replacement());
        assertEquals(Category.PUNCTUATION, repair.category());
        assertEquals("stray-mark", repair.rule());
    }

    @ParameterizedTest
    @ValueSource(longs = {20230904, 1, 77, 424242})
    void documents_keep_their_promises_on_mutated_texts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = MutatedText.text(random);
            Parsed parsed = parse(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
            if (parsed instanceof Document document) {
                assertKeepsPromises(document);
            } else {
                assertEquals(RejectCode.EMPTY, ((Rejection) parsed).code());
            }
        }
    }

    private static void assertKeepsPromises(Document document) {
        CodePoints source = CodePoints.of(document.source());
        Damage damage = Damage.of(document.source());
        int at = 0;
        int paragraph = 0;
        int repairs = 0;
        for (Block block : document.blocks()) {
            assertShowsNothing(source.slice(at, block.start()), damage);
            List<Edit> inside = document.repairs().stream()
                    .filter(edit -> edit.start() >= block.start() && edit.end() <= block.end())
                    .map(edit -> moved(edit, block.start()))
                    .toList();
            assertEquals(block.text(), new Ledger(inside).apply(source.slice(block.start(), block.end())));
            assertEquals(block.text(), block.text().strip());
            assertTrue(!block.text().isEmpty() && block.paragraph() - paragraph <= 1 && block.paragraph() >= paragraph);
            at = block.end();
            paragraph = block.paragraph();
            repairs += inside.size();
        }
        assertShowsNothing(source.slice(at, source.length()), damage);
        assertEquals(document.repairs().size(), repairs, "every repair lies inside one block");
        new Ledger(document.repairs());
    }

    /** A line may look as if it held something, and hold no more than a space that was misread. */
    private static void assertShowsNothing(String gap, Damage damage) {
        for (Lines lines = new Lines(gap); lines.next(); ) {
            String line = gap.substring(lines.start(), lines.end());
            assertEquals(
                    "",
                    Normaliser.normalise(line, damage, List.of()).text(),
                    () -> "nothing to see between blocks: "
                            + gap.codePoints().mapToObj(Integer::toHexString).toList());
        }
    }

    private static Edit moved(Edit edit, int by) {
        return new Edit(
                edit.start() - by,
                edit.end() - by,
                edit.original(),
                edit.replacement(),
                edit.category(),
                edit.rule(),
                edit.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\uFEFF", "\u200B\u2060\n\u00AD", "\u0007"})
    void a_text_with_nothing_to_see_is_empty(String text) {
        Rejection rejection = rejection(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        assertEquals(RejectCode.EMPTY, rejection.code());
        assertEquals(Stage.PARSE, rejection.stage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uFFFD", "\u0301", "\uD83D\uDE00"})
    void one_character_is_a_document(String text) {
        assertEquals(text, document(text).blocks().get(0).text());
    }

    @Test
    void a_text_over_the_limit_is_turned_away() {
        Limits limits = new Limits(1000, 100, 10, Duration.ofSeconds(1));
        assertInstanceOf(Document.class, parse("1234567890".getBytes(StandardCharsets.UTF_8), limits));
        Rejection rejection = rejection("12345678901".getBytes(StandardCharsets.UTF_8), limits);
        assertEquals(RejectCode.LIMIT_TEXT, rejection.code());
        assertEquals(new Breach("--max-text", 10, 11), rejection.breach());
    }

    @Test
    void a_line_over_the_limit_is_turned_away() {
        Limits limits = new Limits(1000, 10, 1000, Duration.ofSeconds(1));
        assertInstanceOf(Document.class, parse("1234567890\n1234567890".getBytes(StandardCharsets.UTF_8), limits));
        Rejection rejection = rejection("1\n12345678901\n".getBytes(StandardCharsets.UTF_8), limits);
        assertEquals(RejectCode.LIMIT_LINE, rejection.code());
        assertEquals(new Breach("--max-line", 10, 11), rejection.breach());
    }

    @Test
    void bytes_that_no_charset_explains_are_turned_away() {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 3 == 0 ? 0x81 : i % 3 == 1 ? 'a' : 0x01);
        }
        Rejection rejection = rejection(bytes, Limits.DEFAULT);
        assertEquals(RejectCode.CHARSET, rejection.code());
        assertEquals(Stage.DECODE, rejection.stage());
    }

    @ParameterizedTest
    @CsvSource({"text/html, HTML", "image/png, image/png", "application/octet-stream, no text"})
    void other_media_types_are_turned_away_by_name(String mediaType, String named) {
        RawDocument raw = new RawDocument(SourceId.ofFile("tests", "a"), new byte[0], mediaType);
        Rejection rejection = assertInstanceOf(
                Rejection.class, Parsers.forMediaType(mediaType).parse(raw, Limits.DEFAULT));
        assertEquals(RejectCode.UNSUPPORTED, rejection.code());
        assertEquals(Stage.DETECT, rejection.stage());
        assertTrue(
                rejection.message().contains(named) && rejection.message().contains("plain text"), rejection.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". . ",
                "\u0301",
                "\u0323\u0301",
                "\u200D",
                "\r",
                "\uFEFF",
                "a\u200B",
                "a\n",
                "\u200B\n",
                "a. .\n",
                "\uD83D\uDE00"
            })
    void ten_million_characters_of_anything_take_little_time(String part) {
        byte[] bytes = ("x" + part.repeat(9_999_999 / part.length())).getBytes(StandardCharsets.UTF_8);
        Limits limits = new Limits(100_000_000, 16_777_216, 10_000_000, Duration.ofSeconds(30));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertNotNull(parse(bytes, limits)));
    }
}
