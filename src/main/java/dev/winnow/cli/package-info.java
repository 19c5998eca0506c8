/**
 * The commands; the only place that prints or exits.
 *
 * <p>May see everything. A new command is a class of its own and a line in {@link dev.winnow.cli.Winnow}; a new exception
 * that ends a run gets its exit code in {@code RunErrors}.
 */
@NullMarked
package dev.winnow.cli;

import org.jspecify.annotations.NullMarked;
