package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Ledger;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import dev.winnow.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks are written as words; one that begins with {@code -} is removed, {@code /} is LF and {@code \} is CR. */
final class LedgerAssemblyTest {
    private static final int DOCUMENTS = 2000;

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a;a
            a/b;a/b
            a/;a
            //a//;a
            a//b;a//b
            a////b;a//b
            a/ /b;a//b
            a \\/ b;a/b
            a\\/\\/b\\/;a//b
            a\\b;a/b
            -x;
            -x/-y//-z/;
            -x/a;a
            -x//a;a
            /-x//-y/a;a
            a/-x;a
            a//-x/;a
            a//-x//-y/;a
            a/-x/b;a/b
            a//-x//b;a//b
            a/-x//b;a//b
            a//-x/b;a//b
            a//-x/-y//-z/b;a//b
            a/b/-x/c//d;a/b/c//d
            -x/a/b//-y/;a/b
            """)
    void leaves_one_line_end_or_an_empty_line_between_kept_blocks(String written, String text) {
        Sample sample = Sample.of(written, List.of());

        assertEquals(text == null ? "" : text.replace('/', '\n'), sample.text());
        assertEquals(sample.document.source(), sample.ledger.invert(sample.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            -x/a;-x/a
            -x//a;-x//a
            a/-x/b;a/-x/b
            a//-x//b;a//-x//b
            a//-x/;a//-x
            -x/-y/a;-x/-y/a
            a/-x/-y/b;a/-x/-y/b
            /-x//a//-y//;-x//a//-y
            """)
    void puts_undone_lines_back_on_lines_of_their_own(String written, String text) {
        Sample sample = Sample.of(written, List.of());

        assertEquals(
                text.replace('/', '\n'), sample.ledger.undo(sample.text(), edit -> edit.category() == Category.SHARE));
    }

    @Test
    void drops_the_edits_inside_removed_blocks() {
        Edit cut = new Edit(0, 1, "-", "", Category.PUNCTUATION, "dash", 1);
        Edit kept = new Edit(3, 4, "a", "A", Category.ENCODING, "capital", 1);
        Sample sample = Sample.of("-x/a", List.of(cut, kept));

        assertEquals("A", sample.text());
        assertEquals(List.of("share", "encoding"), sample.categories());
    }

    @Test
    void keeps_all_edits_inside_a_kept_block_in_order() {
        Edit first = new Edit(0, 1, "a", "A", Category.ENCODING, "capital", 1);
        Edit second = new Edit(1, 2, "b", "", Category.ENCODING, "capital", 1);
        Edit third = new Edit(3, 4, "c", "C", Category.ENCODING, "capital", 1);

        assertEquals("A\nC", Sample.of("ab/c", List.of(first, second, third)).text());
    }

    @Test
    void names_rule_and_score_of_the_label() {
        Edit edit = Sample.of("a/-x", List.of()).ledger.edits().get(0);

        assertEquals(new Edit(1, 4, "\n-x", "", Category.SHARE, "mark", 0.9), edit);
    }

    @Test
    void leaves_a_text_alone_that_is_clean() {
        assertEquals(List.of(), Sample.of("a/b//c", List.of()).ledger.edits());
    }

    @Test
    void puts_every_removed_line_of_any_document_back_on_a_line_of_its_own() {
        Random random = new Random(13);
        for (int i = 0; i < DOCUMENTS; i++) {
            String written = written(random);
            Sample sample = Sample.of(written, List.of());
            List<String> expected = List.of(written.replace('\\', '/').strip().split("[/ ]+"));
            String back = sample.ledger.undo(sample.text(), edit -> edit.category() == Category.SHARE);

            assertEquals(
                    expected.stream().filter(line -> !line.isEmpty()).toList(),
                    back.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    written);
        }
    }

    private static String written(Random random) {
        String[] ends = {"/", "/", "//", "\\/", "\\", " / / ", "///"};
        StringBuilder written = new StringBuilder(random.nextBoolean() ? "" : ends[random.nextInt(ends.length)]);
        for (int i = random.nextInt(8); i >= 0; i--) {
            written.append(random.nextBoolean() ? "-" : "")
                    .append((char) ('a' + i))
                    .append(i == 0 && random.nextBoolean() ? "" : ends[random.nextInt(ends.length)]);
        }
        return written.toString();
    }

    private record Sample(Document document, Ledger ledger) {

        static Sample of(String written, List<Edit> inner) {
            byte[] bytes = written.replace('/', '\n').replace('\\', '\r').getBytes(StandardCharsets.UTF_8);
            RawDocument raw = new RawDocument(SourceId.ofFile("test", "a.txt"), bytes, "text/plain");
            Document document = (Document) Parsers.forMediaType("text/plain").parse(raw, Limits.DEFAULT);
            List<Label> labels = new ArrayList<>();
            for (Block block : document.blocks()) {
                boolean removed = block.text().startsWith("-");
                labels.add(removed ? Label.remove(Category.SHARE, "mark", 0.9) : Label.keep("mark", 0.9));
            }
            CodePoints source = CodePoints.of(document.source());
            return new Sample(document, LedgerAssembly.assemble(source, document.blocks(), labels, inner));
        }

        String text() {
            return ledger.apply(document.source());
        }

        List<String> categories() {
            return ledger.edits().stream().map(edit -> edit.category().key()).toList();
        }
    }
}
