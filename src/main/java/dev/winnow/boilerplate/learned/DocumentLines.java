package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one document, with everything that is counted once for all features. */
final class DocumentLines {
    private final List<Block> blocks;
    private final List<BlockShape> shapes;
    private final List<LineMarks> marks = new ArrayList<>();
    private final @Nullable Category[] cues;
    private final double[] wordsBefore;
    private final Script script;
    private final Densities densities;
    private final List<Stretch> windows;
    private final Repeats repeats;
    private final CueContext cueContext;
    private final Totals totals;

    /** @param cues category that a cue gives each line; null where none counts */
    DocumentLines(List<Block> blocks, List<BlockShape> shapes, @Nullable Category[] cues) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.cues = cues;
        this.wordsBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            marks.add(LineMarks.of(blocks.get(i).text()));
            wordsBefore[i + 1] = wordsBefore[i] + shapes.get(i).words();
        }
        this.script = Script.of(blocks);
        this.totals = Totals.of(this);
        this.densities = new Densities(this);
        this.windows = Stretch.windows(this);
        this.cueContext = new CueContext(cues);
        this.repeats = new Repeats(this, windows.get(1));
    }

    int size() {
        return blocks.size();
    }

    boolean has(int i) {
        return i >= 0 && i < blocks.size();
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    int paragraph(int i) {
        return blocks.get(i).paragraph();
    }

    BlockShape shape(int i) {
        return shapes.get(i);
    }

    LineMarks marks(int i) {
        return marks.get(i);
    }

    double words(int i) {
        return shapes.get(i).words();
    }

    /** Number of words in the lines before line {@code i}. */
    double wordsBefore(int i) {
        return wordsBefore[i];
    }

    double allWords() {
        return wordsBefore[wordsBefore.length - 1];
    }

    boolean hasCue(int i) {
        return cues[i] != null;
    }

    /** Number of the category that a cue gives a line; -1 if none does. */
    @SuppressWarnings("EnumOrdinal") // a number for the model, never stored
    int cue(int i) {
        Category cue = cues[i];
        return cue == null ? -1 : cue.ordinal();
    }

    /** True for a line that reads like a paragraph of an article and that no cue removes. */
    boolean isParagraph(int i) {
        return cues[i] == null && shapes.get(i).isParagraph();
    }

    Script script() {
        return script;
    }

    Totals totals() {
        return totals;
    }

    Densities densities() {
        return densities;
    }

    Stretch window(int which) {
        return windows.get(which);
    }

    Repeats repeats() {
        return repeats;
    }

    CueContext cueContext() {
        return cueContext;
    }
}
