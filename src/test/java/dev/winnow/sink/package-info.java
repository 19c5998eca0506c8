/** Tests of the output files. */
@NullMarked
package dev.winnow.sink;

import org.jspecify.annotations.NullMarked;
