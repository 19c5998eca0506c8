package dev.winnow.parse;

import dev.winnow.model.Encoding;

/**
 * What the bytes of a document say.
 *
 * @param text with well-formed surrogates and without NUL or byte order mark
 */
record Decoded(String text, Encoding encoding) {}
