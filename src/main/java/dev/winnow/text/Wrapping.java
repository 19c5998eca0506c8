package dev.winnow.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line ends that only a width made. A text was wrapped if, at one width, the next line's first word would not
 * have fitted for nearly every line end inside a paragraph that does not end a sentence.
 */
public final class Wrapping {
    private static final int LEAST_WIDTH = 58;
    private static final int MOST_WIDTH = 102;
    /** Line ends of full lines that a text must have. */
    private static final int LEAST_FULL = 4;
    /** Full lines for one that is too long for the width. */
    private static final int FULL_FOR_LONG = 20;
    /** Full lines for one that ends early inside a sentence. */
    private static final int FULL_FOR_ODD = 6;
    /** An end before a small letter counts as so many before a capital, which may part items of a list. */
    private static final int ODD = 3;
    /** Of so many full lines, {@link #INSIDE} or more end before a word that begins no sentence. */
    private static final int ALL_FOR_INSIDE = 5;

    private static final int INSIDE = 2;
    /** One paragraph in so many of those whose last line is long ends with a full line by chance. */
    private static final int CHANCE = 5;

    private static final String SENTENCE_ENDS = ".!?:\u2026\u3002\uFF01\uFF1F\u0964\u061F";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]\u300D\u300F\uFF09*_";

    private final String text;
    private final List<Row> rows;
    private final List<RowShape> shapes;
    private Items items;
    private int width;

    private Wrapping(String text, List<Row> rows) {
        this.text = text;
        this.rows = rows;
        this.shapes = rows.stream().map(RowShape::of).toList();
        this.items = new Items(rows, row -> false);
    }

    /**
     * For each line of a text the change, in indices of the text, that joins it with the next one; null for lines that
     * end where they should. Empty if the text was not wrapped.
     */
    public static List<@Nullable Replacement> joints(String text, List<Row> rows) {
        if (!mayBeWrapped(rows)) {
            return List.of();
        }
        Wrapping wrapping = new Wrapping(text, rows);
        return wrapping.isWrapped() ? wrapping.joints() : List.of();
    }

    /** Whether enough lines have the length of wrapped ones; a quick look that most texts do not pass. */
    private static boolean mayBeWrapped(List<Row> rows) {
        int candidates = 0;
        int inside = 0;
        int tooLong = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            int length = rows.get(i).line().length();
            if (length > RowShape.LONGEST) {
                tooLong++;
            } else if (length >= LEAST_WIDTH / 2
                    && rows.get(i).paragraph() == rows.get(i + 1).paragraph()) {
                candidates++;
                inside += beginsLarge(rows.get(i + 1)) ? 0 : 1;
            }
        }
        return candidates >= LEAST_FULL
                && inside * ALL_FOR_INSIDE >= LEAST_FULL * INSIDE
                && tooLong * FULL_FOR_LONG <= candidates;
    }

    private boolean isWrapped() {
        width = bestWidth();
        items = new Items(rows, this::isFull);
        int full = 0;
        int odd = 0;
        int inside = 0;
        int paired = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (joins(i)) {
                full++;
                inside += beginsLarge(rows.get(i + 1)) ? 0 : 1;
                paired += joins(i + 1) || (i > 0 && joins(i - 1)) ? 1 : 0;
            } else if (endsEarly(i) && !endsSentence(i)) {
                odd += beginsSmall(i + 1) ? ODD : 1;
            }
        }
        return full >= LEAST_FULL
                && odd * FULL_FOR_ODD <= ODD * full
                && tooLong() * FULL_FOR_LONG <= full
                && inside * ALL_FOR_INSIDE >= full * INSIDE
                && paired * 6 >= full;
    }

    /** The width at which most lines are full, the smallest if there are several. */
    private int bestWidth() {
        int[] change = new int[MOST_WIDTH + 2];
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isInner(i) && shapes.get(i).least() <= MOST_WIDTH) {
                change[Math.max(LEAST_WIDTH, shapes.get(i).least())]++;
                change[Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH - 1, mostWidth(i))) + 1]--;
            }
        }
        int best = LEAST_WIDTH;
        int most = 0;
        int full = 0;
        for (int candidate = LEAST_WIDTH; candidate <= MOST_WIDTH; candidate++) {
            full += change[candidate];
            if (full > most) {
                most = full;
                best = candidate;
            }
        }
        return best;
    }

    /** The greatest width at which the first word of the next line would not have fitted on the line. */
    private int mostWidth(int row) {
        boolean spaced = !isUnspaced(row) && !endsWithHyphen(rows.get(row).line());
        return shapes.get(row).width() + shapes.get(row + 1).first() - (spaced ? 0 : 1);
    }

    /** Whether a line's end may stand inside a paragraph. */
    private boolean isInner(int row) {
        Row here = rows.get(row);
        Row next = rows.get(row + 1);
        return here.paragraph() == next.paragraph()
                && shapes.get(row + 1).prose()
                && shapes.get(row).prose()
                && !items.beginsAt(row + 1)
                && (next.indent() <= here.indent() || items.beginsAt(row));
    }

    private boolean isFull(int row) {
        return shapes.get(row).least() <= width && mostWidth(row) >= width;
    }

    private int tooLong() {
        int tooLong = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean breakable = shapes.get(i).first() < width;
            tooLong += breakable && shapes.get(i).least() > width ? 1 : 0;
        }
        return tooLong;
    }

    private boolean endsSentence(int row) {
        return endsSentence(rows.get(row).line()) && !beginsSmall(row + 1);
    }

    private static boolean endsSentence(String line) {
        int i = line.length() - 1;
        while (i > 0 && CLOSING.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return SENTENCE_ENDS.indexOf(line.charAt(i)) >= 0 && !(line.charAt(i) == '.' && isAbbreviation(line, i));
    }

    /** Whether what stands before a full stop is as short as a title before a name. */
    private static boolean isAbbreviation(String line, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 4 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return stop - start < 4 && start < stop && Character.isUpperCase(line.charAt(start));
    }

    private static boolean beginsLarge(Row row) {
        int first = row.line().codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLetter(first);
    }

    private boolean beginsSmall(int row) {
        return Character.isLowerCase(rows.get(row).line().codePointAt(0));
    }

    private List<@Nullable Replacement> joints() {
        BitSet mixed = mixedParagraphs();
        boolean sentencesGoOn = trustsSentenceEnds(mixed);
        boolean labelsGoOn = trustsLargeLetters(mixed);
        Hyphens hyphens = new Hyphens(rows, this::joins);
        List<@Nullable Replacement> joints = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean unsure = joins(i) && mixed.get(rows.get(i).paragraph()) && !beginsSmall(i + 1);
            boolean trusted =
                    !unsure || (endsSentence(i) ? sentencesGoOn && !isLabel(i + 1) : labelsGoOn || !isAlone(i));
            joints.add(joins(i) && trusted ? joint(i, hyphens) : null);
        }
        return joints;
    }

    private boolean joins(int row) {
        return row + 1 < rows.size() && isInner(row) && isFull(row);
    }

    /** Whether a line is followed by one that would have fitted, and is long enough to end a paragraph of several. */
    private boolean endsEarly(int row) {
        return row + 1 < rows.size()
                && isInner(row)
                && !isFull(row)
                && 2 * shapes.get(row).width() >= width;
    }

    /** The numbers of the paragraphs in which lines end early, so that they hold more than one paragraph. */
    private BitSet mixedParagraphs() {
        BitSet mixed = new BitSet();
        for (int i = 0; i + 1 < rows.size(); i++) {
            boolean pure =
                    joins(i) || rows.get(i).paragraph() != rows.get(i + 1).paragraph();
            if (!pure) {
                mixed.set(rows.get(i).paragraph());
            }
        }
        return mixed;
    }

    /** Whether a line ends early without the end of a sentence, as a label or a headline does. */
    private boolean isLabel(int row) {
        return !joins(row) && !endsSentence(rows.get(row).line());
    }

    /** Whether no line goes on in this one. */
    private boolean isAlone(int row) {
        return row == 0 || !joins(row - 1);
    }

    /**
     * Whether full lines before a capital are too many to be items of a list, of which as many would fill a line by
     * chance as others are long.
     */
    private boolean trustsLargeLetters(BitSet mixed) {
        int full = 0;
        int early = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (mixed.get(rows.get(i).paragraph()) && isAlone(i)) {
                full += joins(i) && beginsSmall(i + 1) ? 1 : 0;
                early += endsEarly(i) && !endsSentence(i) ? 1 : 0;
            }
        }
        return 3 * full >= 4 * early;
    }

    /** Whether full lines that end a sentence are too many to be the last ones of paragraphs. */
    private boolean trustsSentenceEnds(BitSet mixed) {
        int full = 0;
        int early = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (mixed.get(rows.get(i).paragraph())) {
                full += joins(i) && endsSentence(i) ? 1 : 0;
                early += endsEarly(i) ? 1 : 0;
            }
        }
        return full * CHANCE >= 2 * early;
    }

    private Replacement joint(int row, Hyphens hyphens) {
        int end = rows.get(row).end();
        int next = rows.get(row + 1).start();
        String line = rows.get(row).line();
        if (text.substring(end, next).indexOf('\u00AD') >= 0) {
            return new Replacement(end, next, "", Replacement.Kind.HYPHENATION);
        }
        if (endsWithHyphen(line) && text.charAt(end - 1) == line.charAt(line.length() - 1)) {
            return switch (hyphens.at(row)) {
                case PARTS_WORD -> new Replacement(end - 1, next, "", Replacement.Kind.HYPHENATION);
                case OF_COMPOUND -> new Replacement(end, next, "", Replacement.Kind.HARD_WRAP);
                case HANGING -> new Replacement(end, next, " ", Replacement.Kind.HARD_WRAP);
            };
        }
        boolean spaced = !isUnspaced(row) && !endsWithGluedDash(line);
        return new Replacement(end, next, spaced ? " " : "", Replacement.Kind.HARD_WRAP);
    }

    private boolean isUnspaced(int row) {
        String line = rows.get(row).line();
        return RowShape.isUnspaced(line.codePointBefore(line.length()))
                || RowShape.isUnspaced(rows.get(row + 1).line().codePointAt(0));
    }

    private static boolean endsWithHyphen(String line) {
        int last = line.length() - 1;
        return last > 0
                && (line.charAt(last) == '-' || line.charAt(last) == '\u2010')
                && Character.isLetterOrDigit(line.charAt(last - 1));
    }

    private static boolean endsWithGluedDash(String line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(last) == '\u2014' && Character.isLetter(line.charAt(last - 1));
    }
}
