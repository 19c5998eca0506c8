package dev.winnow.parse;

import dev.winnow.text.Damage;
import dev.winnow.text.Lines;
import dev.winnow.text.Normalised;
import dev.winnow.text.Normaliser;
import dev.winnow.text.Row;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text in which there is something to see, mended one by one. */
final class Rows {
    private static final int NONE = -1;

    private final String source;
    private final Damage damage;
    private final List<Row> rows = new ArrayList<>();
    private int paragraph;
    private boolean parted;
    /** Where the line that is under way began; {@link #NONE} if none is. */
    private int start = NONE;

    private int end;
    private int codePointStart;
    private int codePointEnd;
    private int indent;
    private boolean suspicious;

    Rows(String source, Damage damage) {
        this.source = source;
        this.damage = damage;
    }

    /** Takes the next line. */
    void add(Lines line) {
        if (line.isBlank()) {
            close();
            parted = true;
            return;
        }
        if (start == NONE) {
            start = line.start();
            codePointStart = line.codePointStart();
            indent = line.indent();
            suspicious = damage.quotedPrintable();
        }
        suspicious |= line.isSuspicious();
        end = line.end();
        codePointEnd = line.codePointEnd();
        if (!damage.quotedPrintable() || source.charAt(end - 1) != '=') {
            close();
            parted |= line.endsParagraph();
        }
    }

    List<Row> finish() {
        close();
        return rows;
    }

    private void close() {
        if (start == NONE) {
            return;
        }
        String line = source.substring(start, end);
        Normalised mended =
                suspicious ? Normaliser.normalise(line, damage, List.of()) : new Normalised(line, List.of());
        if (mended.text().isEmpty()) {
            parted = true;
        } else {
            paragraph += parted && !rows.isEmpty() ? 1 : 0;
            parted = false;
            rows.add(new Row(start, end, codePointStart, codePointEnd, indent, paragraph, mended));
        }
        start = NONE;
    }
}
