package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Label;
import dev.winnow.model.Ledger;
import dev.winnow.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Blocks on one line: a bar parts them, {@code /} is LF, {@code ~} a space that does not break; one that begins with
 * {@code -} is removed.
 */
final class SentenceGapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a. |b.;a. b.
            a.  |b.;a.  b.
            a.~|b.;a. b.
            a.|b.;a.b.
            a. |-x. |b.;a. b.
            a.|-x.|b.;a.b.
            -x. |a.;a.
            -x.|a.;a.
            a. |-x.;a.
            a.|-x.|-y.;a.
            a. |-x. |-y. |b.;a. b.
            a. |b./|c. |d.;a. b./c. d.
            a./|-x. |b.;a./b.
            a./|-x.|b.;a./b.
            a./|-x.|-y.|b.;a./b.
            a./|-x.|-y. |b.;a./b.
            a./|-x.|-y./|b.;a./b.
            a./|-x.|-y./|-z.|b.;a./b.
            a./|-x.|-y.;a.
            a./|-x.|-y./|-z.;a.
            a.//|-x.|b.|c.;a.//b.c.
            a.|-x.//|b.;a.//b.
            """)
    void gaps_inside_a_line_stay_and_no_line_end_is_made(String written, String text) {
        String source = written.replace("|", "").replace('/', '\n').replace('~', '\u00A0');
        List<Block> blocks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (String piece : written.split("\\|", -1)) {
            String block = piece.replaceAll("[ ~/]+$", "");
            blocks.add(new Block(start, start + block.length(), block, paragraph));
            labels.add(block.startsWith("-") ? Label.remove(Category.SHARE, "mark", 1) : Label.keep("mark", 1));
            start += piece.length();
            paragraph += piece.endsWith("//") ? 1 : 0;
        }
        Ledger ledger = LedgerAssembly.assemble(CodePoints.of(source), blocks, labels, List.of());

        assertEquals(text.replace('/', '\n'), ledger.apply(source));
        assertEquals(source, ledger.invert(ledger.apply(source)));
    }
}
