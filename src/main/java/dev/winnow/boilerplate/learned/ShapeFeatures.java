package dev.winnow.boilerplate.learned;

/** What a line looks like by itself. */
final class ShapeFeatures {
    private static final int MANY = 20;

    private ShapeFeatures() {}

    static void add(DocumentLines lines, int i, FeatureRow row) {
        LineMarks marks = lines.marks(i);
        BlockShape shape = lines.shape(i);
        row.number("words", Measures.log(shape.words()));
        row.number("word_length", Measures.share(marks.chars(), shape.words()));
        row.number("upper", Measures.share(marks.upper(), marks.letters()));
        row.number("capitalised", capitalised(marks));
        row.number("digits", digits(marks));
        row.number("marks", Measures.share(marks.marks(), marks.chars()));
        row.number("brief", Measures.share(marks.brief(), marks.starts()));
        row.number("commas", Measures.share(marks.commas(), shape.words()));
        row.number("sentences", Math.min(MANY, marks.ends()));
        row.number("sentence_length", Measures.log((double) shape.words() / (1 + marks.ends())));
        row.number("separators", Math.min(MANY, marks.separators()));
        row.number("quotes", Math.min(MANY, marks.quotes()));
        row.category("first", marks.first());
        row.category("last", marks.last());
        row.number("address", Measures.flag(marks.address()));
        row.number("sentence", Measures.flag(shape.sentence()));
        row.category("kind", kind(shape));
    }

    /** Share of the words that begin with an upper-case letter. */
    static double capitalised(LineMarks marks) {
        return Measures.share(marks.capitalised(), marks.starts());
    }

    /** Share of the characters that are digits. */
    static double digits(LineMarks marks) {
        return Measures.share(marks.digits(), marks.chars());
    }

    /** 0 fragment, 1 short sentence or item, 2 long line that is no sentence, 3 paragraph, 4 surely running text. */
    private static double kind(BlockShape shape) {
        if (shape.isFragment()) {
            return 0;
        }
        if (!shape.isLong()) {
            return 1;
        }
        return !shape.isParagraph() ? 2 : shape.isProse() ? 4 : 3;
    }
}
