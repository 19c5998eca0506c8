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
import dev.winnow.text.Lines;
import dev.winnow.text.Normalised;
import dev.winnow.text.Normaliser;
import dev.winnow.text.Replacement;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one plain text, with the repairs inside them. */
final class LineBlocks {
    private final Decoded decoded;
    private final String source;
    private final int longest;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Edit> repairs = new ArrayList<>();
    private int paragraph;

    /** @param longest line that is taken, in UTF-16 units */
    LineBlocks(Decoded decoded, int longest) {
        this.decoded = decoded;
        this.source = decoded.text();
        this.longest = longest;
    }

    Parsed parse() {
        Lines lines = new Lines(source);
        boolean parted = false;
        while (lines.next()) {
            if (lines.rawLength() > longest) {
                Breach breach = new Breach("--max-line", longest, lines.rawLength());
                return Rejection.overLimit(
                        Stage.PARSE, RejectCode.LIMIT_LINE, "a line has too many characters", breach);
            }
            if (lines.isBlank()) {
                parted = true;
            } else {
                paragraph += parted && !blocks.isEmpty() ? 1 : 0;
                add(lines);
                parted = lines.endsParagraph();
            }
        }
        return blocks.isEmpty()
                ? Rejection.of(Stage.PARSE, RejectCode.EMPTY, "there is nothing but white space in it")
                : SentenceBlocks.of(new Document(source, decoded.encoding(), blocks, repairs));
    }

    private void add(Lines line) {
        String text = source.substring(line.start(), line.end());
        if (line.isSuspicious()) {
            text = repair(text, line.codePointStart());
        }
        blocks.add(new Block(line.codePointStart(), line.codePointEnd(), text, paragraph));
    }

    private String repair(String line, int codePointStart) {
        Normalised normalised = Normaliser.normalise(line);
        int index = 0;
        int codePoint = codePointStart;
        for (Replacement change : normalised.replacements()) {
            int start = codePoint + line.codePointCount(index, change.start());
            index = change.end();
            codePoint = start + line.codePointCount(change.start(), index);
            repairs.add(edit(line, start, codePoint, change));
        }
        return normalised.text();
    }

    private static Edit edit(String line, int start, int end, Replacement change) {
        String original = line.substring(change.start(), change.end());
        String rule = change.kind().rule();
        return new Edit(start, end, original, change.with(), category(change.kind()), rule, 1);
    }

    private static Category category(Replacement.Kind kind) {
        return switch (kind) {
            case CONTROL, ZERO_WIDTH, DIRECTION_MARK, NFC -> Category.ENCODING;
            case EXOTIC_SPACE -> Category.WHITESPACE;
            case STRAY_MARK -> Category.PUNCTUATION;
        };
    }
}
