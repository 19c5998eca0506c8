/**
 * Pure functions on strings: code-point offsets, normalising, lines, words, scripts, phrase matching.
 *
 * <p>May see nothing but the JDK and JSpecify, not even {@code model}. Everything here takes time linear in its input, and
 * does without regular expressions; if one is ever needed, it goes into a class {@code Patterns}. A new repair of
 * characters is a {@code Repair} and a line in {@link dev.winnow.text.Normaliser}.
 */
@NullMarked
package dev.winnow.text;

import org.jspecify.annotations.NullMarked;
