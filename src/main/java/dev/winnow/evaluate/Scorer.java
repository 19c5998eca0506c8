package dev.winnow.evaluate;

import dev.winnow.evaluate.DocumentScore.CostlyLine;
import dev.winnow.evaluate.DocumentScore.TextScore;
import dev.winnow.model.Converted;
import dev.winnow.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Compares the outcome of one document with what is known of it. */
final class Scorer {
    /** Share of a line's tokens from which on the line counts as covered. */
    private static final double COVERED = 0.5;

    private final LabelledDocument document;
    private final String text;
    private final List<String> lines;
    private LineCounts counts = LineCounts.NONE;
    private final List<CostlyLine> costly = new ArrayList<>();

    private Scorer(LabelledDocument document, String text) {
        this.document = document;
        this.text = text;
        this.lines = Truths.lines(document.source());
    }

    /**
     * The scores of a document.
     *
     * @param counted columns whose lines count as text
     */
    static DocumentScore of(LabelledDocument document, Outcome outcome, Set<Printed> counted) {
        String text = outcome instanceof Converted converted ? Printed.text(converted.article(), counted) : "";
        return new Scorer(document, text).score();
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
        double[] content = LineLabels.shares(lines, truth);
        double[] kept = LineLabels.shares(lines, text);
        List<Boolean> labels = document.truth().lines();
        for (int i = 0; i < content.length; i++) {
            if (!Double.isNaN(content[i])) {
                boolean asked = labels == null ? content[i] >= COVERED : labels.get(i);
                count(lines.get(i), asked, kept[i] >= COVERED);
            }
        }
    }

    private void count(String line, boolean asked, boolean kept) {
        counts = counts.plus(new LineCounts(asked && kept ? 1 : 0, !asked && kept ? 1 : 0, asked && !kept ? 1 : 0));
        if (asked != kept) {
            costly.add(new CostlyLine(kept, Tokens.units(line).size(), line.strip()));
        }
    }
}
