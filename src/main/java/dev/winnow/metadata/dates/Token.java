package dev.winnow.metadata.dates;

/**
 * A word, a number or a mark of a line.
 *
 * @param start first UTF-16 unit in the line
 * @param end unit after the last one
 * @param spaced true if white space stands before it
 * @param word folded; a mark as it is; empty for a number
 * @param value of a number in any script's digits; -1 for a word, a mark and a number of more than nine digits
 */
record Token(int start, int end, boolean spaced, String word, int value) {

    boolean isNumber() {
        return word.isEmpty();
    }

    boolean isWord() {
        return !word.isEmpty() && !isMark();
    }

    boolean isMark() {
        return word.length() == 1 && !Character.isLetter(word.charAt(0));
    }

    boolean is(char mark) {
        return word.length() == 1 && word.charAt(0) == mark;
    }

    boolean isOneOf(String marks) {
        return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0;
    }

    /** Number of digits of a number. */
    int digits() {
        return end - start;
    }
}
