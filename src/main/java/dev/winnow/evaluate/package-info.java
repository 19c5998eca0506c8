/**
 * Scores the cleaning against documents whose article is known.
 *
 * <p>A {@link dev.winnow.evaluate.LabelledSet} is a folder of them; {@link dev.winnow.evaluate.Evaluation} gives a
 * {@link dev.winnow.evaluate.DocumentScore} for each, {@link dev.winnow.evaluate.Scores} sums these up by group, and
 * {@link dev.winnow.evaluate.Results} holds what is printed. May see the drivers' floor and all below. A new metric is
 * computed in {@code Scorer}, averaged in {@code Grouping} and printed by the three reports.
 */
@NullMarked
package dev.winnow.evaluate;

import org.jspecify.annotations.NullMarked;
