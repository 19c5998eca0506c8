/** Whole documents with the text and the edits they must give. */
@NullMarked
package dev.winnow.golden;

import org.jspecify.annotations.NullMarked;
