package dev.winnow.text;

/** A string addressed by code points; {@link #slice} takes constant time up to a small bound. */
public final class CodePoints {
    private static final int STEP = 64;

    private final String text;
    private final int length;
    /** UTF-16 index of every {@link #STEP}-th code point; empty if the two ways of counting agree. */
    private final int[] marks;

    private CodePoints(String text, int length, int[] marks) {
        this.text = text;
        this.length = length;
        this.marks = marks;
    }

    public static CodePoints of(String text) {
        int length = text.codePointCount(0, text.length());
        return new CodePoints(text, length, length == text.length() ? new int[0] : marks(text, length));
    }

    private static int[] marks(String text, int length) {
        int[] marks = new int[length / STEP + 1];
        int index = 0;
        for (int i = 1; i < marks.length; i++) {
            index = text.offsetByCodePoints(index, STEP);
            marks[i] = index;
        }
        return marks;
    }

    /** Number of code points. */
    public int length() {
        return length;
    }

    /** UTF-16 index of the code point with this number. */
    public int index(int codePoint) {
        if (marks.length == 0) {
            return codePoint;
        }
        return text.offsetByCodePoints(marks[codePoint / STEP], codePoint % STEP);
    }

    /** The code points from {@code start} up to {@code end}. */
    public String slice(int start, int end) {
        return text.substring(index(start), index(end));
    }
}
