package dev.winnow.text;

/**
 * One line of a text that is not blank.
 *
 * @param start index of its first UTF-16 unit in the text
 * @param end index after the last one
 * @param codePointStart number of its first code point in the text
 * @param codePointEnd number of the code point after the last one
 * @param indent number of units of white space before it
 * @param paragraph number of its paragraph
 * @param mended the line with its repairs
 */
public record Row(
        int start, int end, int codePointStart, int codePointEnd, int indent, int paragraph, Normalised mended) {

    String line() {
        return mended.text();
    }
}
