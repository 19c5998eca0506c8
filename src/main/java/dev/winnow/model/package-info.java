/**
 * The values that travel between the parts: documents, blocks, labels, edits, articles, outcomes, and the one
 * declaration of the data set's columns.
 *
 * <p>Holds records, enums and sealed interfaces only; may see nothing but the JDK and JSpecify. A new column goes into
 * {@link dev.winnow.model.Columns}; a new reason to turn a document away into {@link dev.winnow.model.RejectCode}.
 */
@NullMarked
package dev.winnow.model;

import org.jspecify.annotations.NullMarked;
