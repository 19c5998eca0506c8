/** Scores the cleaning against documents whose article is known. */
@NullMarked
package dev.winnow.evaluate;

import org.jspecify.annotations.NullMarked;
