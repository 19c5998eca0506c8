package dev.winnow.train;

import dev.winnow.model.Digest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What the trees learn from: a line in each row.
 *
 * @param values row by row
 * @param labels 1 for content, else 0
 * @param weights 1 on average
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrainingRows(float[] values, int columns, float[] labels, float[] weights) {

    static TrainingRows of(List<MeasuredText> texts) {
        List<int[]> drawn = new ArrayList<>(texts.size());
        int count = 0;
        for (MeasuredText text : texts) {
            drawn.add(draw(text));
            count += drawn.get(drawn.size() - 1).length;
        }
        int columns = texts.get(0).rows()[0].length;
        TrainingRows rows = new TrainingRows(
                new float[Math.multiplyExact(count, columns)], columns, new float[count], new float[count]);
        int at = 0;
        for (int i = 0; i < drawn.size(); i++) {
            rows.fill(at, texts.get(i), drawn.get(i));
            at += drawn.get(i).length;
        }
        rows.level();
        return rows;
    }

    int size() {
        return labels.length;
    }

    /** The lines to learn from, in order: those with words, drawn by lot if there are too many. */
    private static int[] draw(MeasuredText text) {
        int[] lines = labelled(text);
        if (lines.length <= Recipe.MOST_LINES) {
            return lines;
        }
        Random random = new Random(
                Long.parseUnsignedLong(Digest.of(text.sample().name()).hex().substring(0, 16), 16));
        for (int i = 0; i < Recipe.MOST_LINES; i++) {
            int other = i + random.nextInt(lines.length - i);
            int line = lines[other];
            lines[other] = lines[i];
            lines[i] = line;
        }
        int[] drawn = Arrays.copyOf(lines, Recipe.MOST_LINES);
        Arrays.sort(drawn);
        return drawn;
    }

    private static int[] labelled(MeasuredText text) {
        int[] lines = new int[text.shares().length];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (!Double.isNaN(text.shares()[i])) {
                lines[count++] = i;
            }
        }
        return Arrays.copyOf(lines, count);
    }

    private void fill(int start, MeasuredText text, int[] lines) {
        double scale = text.sample().weight() / content(text) * labelled(text).length / Math.max(1, lines.length);
        for (int i = 0; i < lines.length; i++) {
            int line = lines[i];
            System.arraycopy(text.rows()[line], 0, values, (start + i) * columns, columns);
            labels[start + i] = text.shares()[line] >= Recipe.CONTENT ? 1 : 0;
            weights[start + i] = (float) (scale * weight(text, line));
        }
    }

    /** What the content of a document weighs. */
    private static double content(MeasuredText text) {
        double content = 0;
        for (int line : labelled(text)) {
            content += text.shares()[line] >= Recipe.CONTENT ? weight(text, line) : 0;
        }
        return Math.max(Recipe.LEAST_CONTENT, content);
    }

    private static double weight(MeasuredText text, int line) {
        return StrictMath.pow(text.words().words(line), Recipe.WORD_POWER) + 1;
    }

    private void level() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (weights[i] * weights.length / sum);
        }
    }
}
