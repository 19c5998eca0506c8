/**
 * The learned model: what it sees of each line of a document, and what it says.
 *
 * <p>May see {@code model} and {@code text}, not the rules above it. A new feature is a column of one of the
 * {@code FeatureGroup}s; the model has to be trained anew then, since a file made for another list is refused.
 */
@NullMarked
package dev.winnow.boilerplate.learned;

import org.jspecify.annotations.NullMarked;
