package dev.winnow.text;

/**
 * The repair that takes out a mark left alone after the end of a sentence, as the second stop in {@code Ukraine. .}
 * Ellipses ({@code . . .}), numbers, and marks after abbreviations in the middle of a line stay.
 */
final class StrayMarks implements Repair {
    private static final String CLOSING = "\"'\u2019\u201D\u00BB";
    private static final String OPENING = "\"'\u2018\u201C\u201E\u00AB([\u00BF\u00A1";

    /** A mark that can be left alone. Not the semicolon: French ends an item of a list with {@code etc. ;} */
    static boolean isStop(char unit) {
        return unit == '.' || unit == ',';
    }

    @Override
    public void apply(String line, Revision revision) {
        int mark = 2;
        while (mark < line.length()) {
            if (isStop(line.charAt(mark)) && line.charAt(mark - 1) == ' ' && isStray(line, mark)) {
                revision.replace(mark - 1, mark + 1, "", Replacement.Kind.STRAY_MARK);
            }
            mark++;
        }
    }

    private static boolean isStray(String line, int mark) {
        return endsSentence(line, mark - 2)
                && (mark + 1 == line.length() || (line.charAt(mark) == '.' && beginsSentence(line, mark + 1)));
    }

    /** Whether a word, then the end of a sentence, then perhaps a closing mark stand before {@code last}, inclusive. */
    private static boolean endsSentence(String line, int last) {
        int stop = last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0 ? last - 1 : last;
        if (stop < 2 || ".!?\u2026".indexOf(line.charAt(stop)) < 0) {
            return false;
        }
        int closing = CLOSING.indexOf(line.charAt(stop - 1)) >= 0 ? stop - 1 : stop;
        return closing >= 2 && isLetter(line, closing - 1) && isLetter(line, closing - 2);
    }

    /** Whether a space and the first character of a sentence stand at {@code from}. */
    private static boolean beginsSentence(String line, int from) {
        if (from + 1 >= line.length() || line.charAt(from) != ' ') {
            return false;
        }
        int first = line.codePointAt(from + 1);
        return OPENING.indexOf(first) >= 0 || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    private static boolean isLetter(String line, int i) {
        byte composition = Composition.CLASSES.of(line.charAt(i));
        return Character.isLetter(line.charAt(i)) || composition != CodePointClasses.NONE;
    }
}
