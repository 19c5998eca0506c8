package dev.winnow.pipeline;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.model.Block;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import java.util.ArrayList;
import java.util.List;

/** Shows what one more rule would change in a document. */
public final class RuleTrial {
    private final Converter without;
    private final Converter with;

    /**
     * @param without rules that hold today
     * @param with the same rules and the one that is tried
     */
    public RuleTrial(Limits limits, OwnRules without, OwnRules with) {
        this.without = Converter.standard(limits, without, Favor.BALANCED);
        this.with = Converter.standard(limits, with, Favor.BALANCED);
    }

    /** What becomes of a line. */
    public enum Change {
        /** It goes, wholly or in part, and did not before. */
        GOES,
        /** It stays and went before: another line that goes makes the article's window a different one. */
        RETURNS
    }

    /**
     * A line that the rule changes.
     *
     * @param line number in the document, counted from 1
     * @param label with the rule
     * @param text all of the block, or the part of it that goes
     */
    public record Row(int line, Change change, Label label, String text) {}

    /** The lines of a document that the rule changes, in document order. */
    public List<Row> rows(RawDocument raw, Document document) {
        Separation before = without.separate(raw, document);
        Separation after = with.separate(raw, document);
        List<Row> rows = new ArrayList<>();
        LineNumbers numbers = new LineNumbers(document.source());
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            Label was = before.findings().labels().get(i);
            Label is = after.findings().labels().get(i);
            if (was.kept() != is.kept()) {
                Change change = is.kept() ? Change.RETURNS : Change.GOES;
                rows.add(new Row(numbers.at(block.start()), change, is, block.text()));
            } else if (is.kept()) {
                addCuts(rows, block, before.cuts(), after.cuts(), numbers);
            }
        }
        return rows;
    }

    private static void addCuts(List<Row> rows, Block block, List<Edit> before, List<Edit> after, LineNumbers numbers) {
        for (Edit cut : after) {
            if (cut.start() >= block.start() && cut.end() <= block.end() && !before.contains(cut)) {
                Label label = Label.remove(cut.category(), cut.rule(), cut.score());
                rows.add(new Row(
                        numbers.at(cut.start()),
                        Change.GOES,
                        label,
                        cut.original().strip()));
            }
        }
    }

    /** Numbers of lines, asked for in ascending order. */
    private static final class LineNumbers {
        private final String source;
        private int index;
        private int codePoint;
        private int line = 1;

        LineNumbers(String source) {
            this.source = source;
        }

        int at(int position) {
            while (codePoint < position && index < source.length()) {
                int c = source.codePointAt(index);
                index += Character.charCount(c);
                codePoint++;
                line += c == '\n' ? 1 : 0;
            }
            return line;
        }
    }
}
