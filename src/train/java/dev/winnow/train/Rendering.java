package dev.winnow.train;

import java.util.stream.Collectors;

/**
 * One way in which the text of a page may come.
 *
 * @param folder below {@code text/}, which says what pages there are
 * @param weight what a document weighs in the training; one of weight 0 is only measured
 */
record Rendering(String name, String folder, Form form, double weight) {
    private static final int WIDTH = 72;

    /** What becomes of a stored text. */
    enum Form {
        AS_IS,
        /** Hard line breaks where a line would grow wider than a terminal. */
        WRAPPED,
        /** All in one line. */
        JOINED,
        /** The article as a poem, a list or a dialogue, or cut short. */
        RESHAPED,
        /** The true text in its place. */
        REFERENCE
    }

    String of(String text, String truth) {
        return switch (form) {
            case AS_IS -> text;
            case WRAPPED -> text.lines().map(Rendering::wrap).collect(Collectors.joining("\n"));
            case JOINED ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
            case RESHAPED -> Reshaping.of(text, truth);
            case REFERENCE -> truth;
        };
    }

    private static String wrap(String line) {
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        int start = 0;
        while (start <= line.length()) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            boolean breaks = width > 0 && width + 1 + end - start > WIDTH;
            if (start > 0) {
                wrapped.append(breaks ? '\n' : ' ');
            }
            width = breaks ? end - start : width + (start > 0 ? 1 : 0) + end - start;
            wrapped.append(line, start, end);
            start = end + 1;
        }
        return wrapped.toString();
    }
}
