package dev.winnow.text;

/**
 * Where a sentence stands in a text, without the white space around it.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last one; its mark and the quotes and brackets that close behind it belong to the sentence
 */
public record Sentence(int start, int end) {}
