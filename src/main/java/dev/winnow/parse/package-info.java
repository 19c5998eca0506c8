/**
 * From bytes to blocks, one parser per media type.
 *
 * <p>May see {@code model} and {@code text}. A new format is a new {@link dev.winnow.parse.DocumentParser} and a line in
 * {@link dev.winnow.parse.Parsers}.
 */
@NullMarked
package dev.winnow.parse;

import org.jspecify.annotations.NullMarked;
