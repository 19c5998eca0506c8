package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one document, with everything that is counted once for all features. */
final class DocumentLines {
    private final Evidence evidence;
    private final List<Block> blocks;
    private final List<BlockShape> shapes;
    private final List<LineMarks> marks = new ArrayList<>();
    private final List<LineWords> lineWords = new ArrayList<>();
    private final List<CueSign> signs;
    private final double[] wordsBefore;
    private final Script script;
    private final Densities densities;
    private final List<Stretch> windows;
    private final Repeats repeats;
    private final SharedWords sharedWords;
    private final CueContext cueContext;
    private final Totals totals;
    private final Rhythm rhythm;

    DocumentLines(Evidence evidence) {
        this.evidence = evidence;
        this.blocks = evidence.blocks();
        this.shapes = evidence.shapes();
        this.signs = evidence.signs();
        this.wordsBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            LineScan scan = new LineScan(blocks.get(i).text());
            marks.add(scan.marks());
            lineWords.add(scan.words());
            wordsBefore[i + 1] = wordsBefore[i] + shapes.get(i).words();
        }
        this.script = Script.of(blocks);
        this.totals = Totals.of(this);
        this.densities = new Densities(this);
        this.windows = Stretch.windows(this);
        this.cueContext = new CueContext(signs);
        this.repeats = new Repeats(this, windows.get(1));
        this.sharedWords = new SharedWords(this, windows.get(1));
        this.rhythm = new Rhythm(this);
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

    LineWords lineWords(int i) {
        return lineWords.get(i);
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
        return signs.get(i).removed() != null;
    }

    /** Number of the category that a cue gives a line; -1 if none does. */
    int cue(int i) {
        return number(signs.get(i).removed());
    }

    CueSign sign(int i) {
        return signs.get(i);
    }

    /** Number of the category of the loudest cue phrase in a line; -1 if there is none. */
    int hit(int i) {
        return number(signs.get(i).hit());
    }

    @SuppressWarnings("EnumOrdinal") // a number for the model, never stored
    private static int number(@Nullable Category category) {
        return category == null ? -1 : category.ordinal();
    }

    /** True for a line that reads like a paragraph of an article and that no cue removes. */
    boolean isParagraph(int i) {
        return !hasCue(i) && shapes.get(i).isParagraph();
    }

    boolean isKeptByRules(int i) {
        return evidence.kept()[i];
    }

    double dirt() {
        return evidence.dirt();
    }

    WordTable wordTable() {
        return evidence.words();
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

    SharedWords sharedWords() {
        return sharedWords;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    CueContext cueContext() {
        return cueContext;
    }
}
