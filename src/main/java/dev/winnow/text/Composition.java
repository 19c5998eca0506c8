package dev.winnow.text;

import java.text.Normalizer;

/** The repair that composes: what differs from its Unicode normalisation form C takes that form. */
final class Composition implements Repair {
    /** The code points that can make a string differ from its NFC. */
    static final CodePointClasses CLASSES = CodePointClasses.load("composition.txt");

    static final byte MARK = 'M';
    static final byte NEWER = 'N';

    /**
     * Longest run of marks that is touched. A longer one is no writing, and sorting it takes the JDK quadratic time.
     */
    private static final int LONGEST_RUN = 128;

    @Override
    public void apply(String line, Revision revision) {
        int starter = 0;
        int i = 0;
        while (i < line.length()) {
            int codePoint = line.codePointAt(i);
            if (CLASSES.of(codePoint) == CodePointClasses.NONE) {
                starter = i;
                i += Character.charCount(codePoint);
            } else {
                int end = runEnd(line, i);
                compose(line, starter, i, end, revision);
                starter = end;
                i = end;
            }
        }
    }

    private static int runEnd(String line, int from) {
        int i = from;
        while (i < line.length() && CLASSES.of(line.codePointAt(i)) != CodePointClasses.NONE) {
            i += Character.charCount(line.codePointAt(i));
        }
        return i;
    }

    /** Composes one base character and the run of marks after it. */
    private static void compose(String line, int starter, int run, int end, Revision revision) {
        if (end - run > LONGEST_RUN || isPlain(line, run, end)) {
            return;
        }
        String segment = line.substring(starter, end);
        String composed = Normalizer.normalize(segment, Normalizer.Form.NFC);
        if (!composed.equals(segment)) {
            revision.replace(starter, end, composed, Replacement.Kind.NFC);
        }
    }

    /** True for one mark alone, which nothing can move, and for marks that not every JDK knows. */
    private static boolean isPlain(String line, int run, int end) {
        int first = line.codePointAt(run);
        if (run + Character.charCount(first) == end && CLASSES.of(first) == MARK) {
            return true;
        }
        for (int i = run; i < end; i += Character.charCount(line.codePointAt(i))) {
            if (CLASSES.of(line.codePointAt(i)) == NEWER) {
                return true;
            }
        }
        return false;
    }
}
