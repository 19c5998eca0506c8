/** Tests of the scores: each metric against figures computed by hand. */
@NullMarked
package dev.winnow.evaluate;

import org.jspecify.annotations.NullMarked;
