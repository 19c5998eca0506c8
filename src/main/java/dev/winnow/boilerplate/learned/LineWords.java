package dev.winnow.boilerplate.learned;

/**
 * The words of a line: runs of letters and digits; where no spaces part words, each two ideographs and each four letters in
 * a row.
 *
 * @param hashes of the words in lower case, in order
 * @param lengths number of characters of each; 4 where no spaces part words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LineWords(int[] hashes, int[] lengths) {}
