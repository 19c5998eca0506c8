package dev.winnow.pipeline;

import dev.winnow.text.CodePoints;
import dev.winnow.text.Normaliser;

/** What stands between two blocks. */
final class Gap {
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

    private Gap() {}

    static boolean endsLine(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (LINE_ENDS.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A gap inside a line as the repairs of lines leave it. */
    static String mended(CodePoints source, int start, int end) {
        String gap = source.slice(start, end);
        if (gap.isBlank() && gap.chars().allMatch(c -> c == ' ' || c == '\t')) {
            return gap;
        }
        int before = Math.max(0, start - 1);
        int after = Math.min(source.length(), end + 1);
        String mended = Normaliser.normalise(source.slice(before, after)).text();
        int from = source.slice(before, start).length();
        int to = mended.length() - source.slice(end, after).length();
        return from <= to ? mended.substring(from, to) : gap;
    }
}
