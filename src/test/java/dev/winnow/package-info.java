/** Rules that hold for the whole program. */
@NullMarked
package dev.winnow;

import org.jspecify.annotations.NullMarked;
