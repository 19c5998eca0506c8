/** Tests of the commands, through the same door as the launcher where that is possible. */
@NullMarked
package dev.winnow.cli;

import org.jspecify.annotations.NullMarked;
