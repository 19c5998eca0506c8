package dev.winnow.metadata;

import dev.winnow.metadata.dates.DateLine;
import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
import dev.winnow.metadata.dates.DateLines;
import dev.winnow.metadata.dates.PrintedDate;
import dev.winnow.model.Block;
import dev.winnow.model.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates that stand in the short lines of one document, in the document's order. */
final class DateCandidates {
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_IN_TEXT = 3;
    /** UTF-16 units of a line with so few words beside its dates. */
    private static final int LONGEST_IN_TEXT = 90;

    /** More dates than any article needs; a page with more is a calendar. */
    private static final int MOST = 400;

    private final List<Block> blocks;
    private final List<Label> labels;
    private final int firstKept;
    private final int firstProse;
    private final List<DateCandidate> all = new ArrayList<>();

    private DateCandidates(List<Block> blocks, List<Label> labels) {
        this.blocks = blocks;
        this.labels = labels;
        this.firstKept = firstKept(false);
        this.firstProse = firstKept(true);
    }

    /**
     * Reads all lines of a document.
     *
     * @param address day that the document's address says; null if none
     */
    static DateCandidates of(
            List<Block> blocks, List<Label> labels, DateLines reader, @Nullable LocalDate address, String language) {
        DateCandidates found = new DateCandidates(blocks, labels);
        List<DateLine> lines = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < blocks.size() && lines.size() < MOST; i++) {
            String text = blocks.get(i).text();
            DateLine line = i > found.begin() && text.length() > LONGEST_IN_TEXT ? null : reader.read(text, language);
            if (line != null) {
                lines.add(line);
                indices.add(i);
            }
        }
        DateOrder order = new DateOrder(lines, address, language);
        for (int i = 0; i < lines.size(); i++) {
            int block = indices.get(i);
            boolean bare = lines.get(i).isBare() && block > 0;
            Kind above = bare ? reader.label(blocks.get(block - 1).text(), language) : null;
            found.add(block, lines.get(i), order, above);
        }
        return found;
    }

    private int firstKept(boolean prose) {
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.get(i).kept()
                    && (!prose || LineShape.isProse(blocks.get(i).text()))) {
                return i;
            }
        }
        return -1;
    }

    private void add(int block, DateLine line, DateOrder order, @Nullable Kind above) {
        boolean inText = block > begin() && !line.byline();
        if (line.words() > (inText ? MOST_WORDS_IN_TEXT : MOST_WORDS)) {
            return;
        }
        boolean entry = isEntry(block, line);
        for (Labelled labelled : line.dates()) {
            PrintedDate settled = order.settle(labelled.date());
            Kind kind = labelled.kind() == Kind.UNSAID && above != null ? above : labelled.kind();
            boolean sure = settled != null && (settled.day() > 0 || kind != Kind.UNSAID);
            if (settled != null && sure && (!line.foreign() || kind == Kind.PUBLISHED)) {
                all.add(new DateCandidate(block, line, new Labelled(settled, kind, labelled.printed()), entry));
            }
        }
    }

    private boolean isEntry(int block, DateLine line) {
        return line.isBare()
                && labels.get(block).kept()
                && block + 1 < blocks.size()
                && labels.get(block + 1).kept()
                && LineShape.isProse(blocks.get(block + 1).text());
    }

    List<DateCandidate> all() {
        return all;
    }

    /** The first kept block; -1 if none is kept. */
    int firstKept() {
        return firstKept;
    }

    boolean hasProse() {
        return firstProse >= 0;
    }

    /** The first kept block of running text; the first kept one if there is none. */
    int begin() {
        return firstProse < 0 ? firstKept : firstProse;
    }

    /** Whether no kept block follows. */
    boolean isEnd(int block) {
        for (int i = block + 1; i < blocks.size(); i++) {
            if (labels.get(i).kept()) {
                return false;
            }
        }
        return true;
    }
}
