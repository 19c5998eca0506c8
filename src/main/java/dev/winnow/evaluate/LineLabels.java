package dev.winnow.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which lines of a source are content, from the text that is known to be: those of which half the tokens stand there. */
public final class LineLabels {
    /** Tokens in a row that show that a line stands in the truth at another place. */
    private static final int RUN = 4;

    private final List<List<String>> lines;
    private final List<String> truth;

    private LineLabels(List<List<String>> lines, List<String> truth) {
        this.lines = lines;
        this.truth = truth;
    }

    /**
     * One share for each line: how many of its tokens the truth covers, in order, 0 to 1; {@code NaN} for a line without
     * tokens. Lines that stand elsewhere in the truth, where no other line covers it, count as covered too.
     */
    public static double[] shares(List<String> lines, String truth) {
        return new LineLabels(lines.stream().map(Tokens::units).toList(), Tokens.units(truth)).shares();
    }

    private double[] shares() {
        List<String> source = new ArrayList<>();
        lines.forEach(source::addAll);
        int[] matches = Alignment.of(source, truth);
        Set<List<String>> uncovered = uncoveredRuns(matches);
        double[] shares = new double[lines.size()];
        int start = 0;
        for (int i = 0; i < shares.length; i++) {
            List<String> line = lines.get(i);
            int covered = 0;
            for (int at = start; at < start + line.size(); at++) {
                covered += matches[at] >= 0 ? 1 : 0;
            }
            start += line.size();
            shares[i] = (double) Math.max(covered, coveredElsewhere(line, uncovered)) / line.size();
        }
        return shares;
    }

    /** Every run of tokens of the truth that no line covers. */
    private Set<List<String>> uncoveredRuns(int[] matches) {
        boolean[] covered = new boolean[truth.size()];
        for (int match : matches) {
            if (match >= 0) {
                covered[match] = true;
            }
        }
        Set<List<String>> runs = new HashSet<>();
        int length = 0;
        for (int i = 0; i < covered.length; i++) {
            length = covered[i] ? 0 : length + 1;
            if (length >= RUN) {
                runs.add(truth.subList(i + 1 - RUN, i + 1));
            }
        }
        return runs;
    }

    private static int coveredElsewhere(List<String> line, Set<List<String>> uncovered) {
        int covered = 0;
        int until = 0;
        for (int i = 0; i + RUN <= line.size(); i++) {
            if (uncovered.contains(line.subList(i, i + RUN))) {
                covered += i + RUN - Math.max(until, i);
                until = i + RUN;
            }
        }
        return covered;
    }
}
