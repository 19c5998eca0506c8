package dev.winnow.parse;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Parsed;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.Stage;
import dev.winnow.text.Damage;
import dev.winnow.text.Lines;
import dev.winnow.text.Normalised;
import dev.winnow.text.Normaliser;
import dev.winnow.text.Replacement;
import dev.winnow.text.Row;
import dev.winnow.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of one plain text, with the repairs inside them. */
final class LineBlocks {
    private final Decoded decoded;
    private final String source;
    private final int longest;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Edit> repairs = new ArrayList<>();
    private Damage damage = Damage.NONE;

    /** @param longest line that is taken, in UTF-16 units */
    LineBlocks(Decoded decoded, int longest) {
        this.decoded = decoded;
        this.source = decoded.text();
        this.longest = longest;
    }

    Parsed parse() {
        damage = Damage.of(source);
        Rows rows = new Rows(source, damage);
        Lines lines = new Lines(source);
        while (lines.next()) {
            if (lines.rawLength() > longest) {
                Breach breach = new Breach("--max-line", longest, lines.rawLength());
                return Rejection.overLimit(
                        Stage.PARSE, RejectCode.LIMIT_LINE, "a line has too many characters", breach);
            }
            rows.add(lines);
        }
        addBlocks(rows.finish());
        return blocks.isEmpty()
                ? Rejection.of(Stage.PARSE, RejectCode.EMPTY, "there is nothing but white space in it")
                : SentenceBlocks.of(new Document(source, decoded.encoding(), blocks, repairs));
    }

    private void addBlocks(List<Row> rows) {
        List<@Nullable Replacement> joints = Wrapping.joints(source, rows);
        List<Replacement> open = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            Replacement joint = joints.isEmpty() ? null : joints.get(i);
            if (joint != null) {
                open.add(joint);
            } else {
                add(rows.get(first), rows.get(i), open);
                open.clear();
                first = i + 1;
            }
        }
    }

    /** Adds the block of one line, or of several that joints make one. */
    private void add(Row first, Row last, List<Replacement> joints) {
        Normalised mended = first.mended();
        if (!joints.isEmpty()) {
            String line = source.substring(first.start(), last.end());
            mended = Normaliser.normalise(line, damage, moved(joints, first.start()));
        }
        addRepairs(first, mended.replacements());
        blocks.add(new Block(first.codePointStart(), last.codePointEnd(), mended.text(), first.paragraph()));
    }

    private static List<Replacement> moved(List<Replacement> joints, int by) {
        return joints.stream()
                .map(joint -> new Replacement(joint.start() - by, joint.end() - by, joint.with(), joint.kind()))
                .toList();
    }

    private void addRepairs(Row row, List<Replacement> changes) {
        int index = row.start();
        int codePoint = row.codePointStart();
        for (Replacement change : changes) {
            int from = row.start() + change.start();
            int to = row.start() + change.end();
            int start = codePoint + source.codePointCount(index, from);
            int end = start + source.codePointCount(from, to);
            repairs.add(edit(source.substring(from, to), start, end, change));
            index = to;
            codePoint = end;
        }
    }

    private static Edit edit(String original, int start, int end, Replacement change) {
        String rule = change.kind().rule();
        return new Edit(start, end, original, change.with(), category(change.kind()), rule, 1);
    }

    private static Category category(Replacement.Kind kind) {
        return switch (kind) {
            case QUOTED_PRINTABLE, ENTITY, MOJIBAKE, CONTROL, ZERO_WIDTH, DIRECTION_MARK, NFC -> Category.ENCODING;
            case EXOTIC_SPACE, HARD_WRAP -> Category.WHITESPACE;
            case HYPHENATION, STRAY_MARK -> Category.PUNCTUATION;
        };
    }
}
