/**
 * The learned model: what it sees of each line of a document, and what it says.
 *
 * <p>May see {@code model} and {@code text}, not the rules above it. A new feature is a line in the
 * {@code add} of one of the classes that {@link dev.winnow.boilerplate.learned.Features} names; the model has to be trained
 * anew then, since a file made for another list is refused.
 */
@NullMarked
package dev.winnow.boilerplate.learned;

import org.jspecify.annotations.NullMarked;
