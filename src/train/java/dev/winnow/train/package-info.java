/**
 * The training of the line model. {@code src/docs/contributing.md} says how to run it.
 *
 * <p>{@link dev.winnow.train.Recipe} holds every number that somebody may want to change. May see everything but
 * {@code cli}; nothing sees it, and nothing of it ships.
 */
@NullMarked
package dev.winnow.train;

import org.jspecify.annotations.NullMarked;
