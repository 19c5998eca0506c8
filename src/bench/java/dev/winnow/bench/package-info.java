/**
 * Benchmarks of hot paths. {@code src/docs/performance.md} says how to run them.
 *
 * <p>May see everything but {@code cli}; nothing sees it, and nothing of it ships.
 */
@NullMarked
package dev.winnow.bench;

import org.jspecify.annotations.NullMarked;
