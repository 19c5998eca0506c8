package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.CostlyLine;
import dev.winnow.evaluate.DocumentScore.TextScore;
import dev.winnow.model.Converted;
import dev.winnow.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Compares the outcome of one document with what is known of it. */
final class Scorer {
    /** Share of a line's tokens from which on the line counts as content, or as kept. */
    private static final double COVERED = 0.5;

    private final LabelledDocument document;
    private final String text;
    private final List<String> lines;
    private final List<String> left;
    private final Snippets.Text moved;
    private LineCounts counts = LineCounts.NONE;
    private final List<CostlyLine> costly = new ArrayList<>();

    private Scorer(LabelledDocument document, Converted converted, Set<Printed> counted) {
        String source = converted.ledger().invert(converted.article().text());
        String printed = Printed.lines(converted.article(), counted);
        this.document = document;
        this.text = printed + converted.article().text();
        this.lines = Truths.lines(source);
        this.left = KeptLines.of(source, converted.ledger().edits());
        this.moved = new Snippets.Text(printed);
    }

    private Scorer(LabelledDocument rejected) {
        this.document = rejected;
        this.text = "";
        this.lines = Truths.lines(rejected.source());
        this.left = Collections.nCopies(lines.size(), "");
        this.moved = new Snippets.Text("");
    }

    /**
     * The scores of a document.
     *
     * @param counted columns whose lines count as text
     */
    static DocumentScore of(LabelledDocument document, Outcome outcome, Set<Printed> counted) {
        Scorer scorer = outcome instanceof Converted converted
                ? new Scorer(document, converted, counted)
                : new Scorer(document);
        return scorer.score();
    }

    private DocumentScore score() {
        Truth truth = document.truth();
        TextScore score = truth.text() == null ? null : compare(truth.text());
        costly.sort(Comparator.comparingInt(line -> -line.tokens()));
        return new DocumentScore(
                document.key(),
                document.origin(),
                text.isEmpty(),
                score,
                Snippets.in(text, truth),
                Snippets.in(document.source(), truth),
                List.copyOf(costly.subList(0, Math.min(costly.size(), DocumentScore.MOST_COSTLY))));
    }

    private TextScore compare(String truth) {
        countLines(truth);
        List<String> words = Tokens.words(truth);
        return new TextScore(
                words.isEmpty(),
                Measure.ofBags(Tokens.words(text), words),
                Measure.ofBags(Tokens.words(document.source()), words).f1(),
                Measure.ofBags(Shingles.of(Tokens.units(text)), Shingles.of(Tokens.units(truth)))
                        .f1(),
                counts);
    }

    private void countLines(String truth) {
        boolean[] asked = asked(truth);
        for (int i = 0; i < asked.length; i++) {
            int tokens = Tokens.units(lines.get(i)).size();
            if (tokens > 0) {
                count(lines.get(i), tokens, asked[i], isKept(i, tokens));
            }
        }
    }

    private boolean[] asked(String truth) {
        boolean[] asked = new boolean[lines.size()];
        List<Boolean> labels = document.truth().lines();
        if (labels != null && labels.size() == asked.length) {
            for (int i = 0; i < asked.length; i++) {
                asked[i] = labels.get(i);
            }
            return asked;
        }
        double[] shares = LineLabels.shares(lines, truth);
        for (int i = 0; i < asked.length; i++) {
            asked[i] = shares[i] >= COVERED;
        }
        return asked;
    }

    private boolean isKept(int line, int tokens) {
        return Tokens.units(left.get(line)).size() >= COVERED * tokens || moved.holds(lines.get(line));
    }

    private void count(String line, int tokens, boolean asked, boolean kept) {
        int both = asked && kept ? 1 : 0;
        counts = counts.plus(new LineCounts(both, (kept ? 1 : 0) - both, (asked ? 1 : 0) - both));
        if (asked != kept) {
            costly.add(new CostlyLine(kept, tokens, line.strip()));
        }
    }
}
