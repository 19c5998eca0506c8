package dev.winnow.model;

/**
 * One line of a document that is not blank, or the lines of one paragraph that was wrapped at some width, without the white
 * space around it.
 *
 * @param start first code point in the document's source
 * @param end code point after the last one
 * @param text the line with the document's repairs applied
 * @param paragraph number of the paragraph, counted from 0; an empty line parts paragraphs
 */
public record Block(int start, int end, String text, int paragraph) {}
