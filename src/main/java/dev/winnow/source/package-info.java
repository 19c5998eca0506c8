/**
 * Where documents come from: files, folders, standard input.
 *
 * <p>May see {@code model} and {@code text}. A new kind of input is a new {@code Walk} and a line in {@link
 * dev.winnow.source.Sources}; a new media type a line in {@code Magic}, {@code MarkupStart} or {@code MediaTypes}.
 */
@NullMarked
package dev.winnow.source;

import org.jspecify.annotations.NullMarked;
