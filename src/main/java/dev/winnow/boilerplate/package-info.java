/**
 * Which blocks are the article: cue rules, the best window, and the decision between them.
 *
 * <p>May see {@code model} and {@code text}. A new phrase is a line in a cue file among the resources, a new language a
 * file and an entry in {@code CueLibrary}; a new way of judging is a {@link dev.winnow.boilerplate.BlockClassifier}.
 */
@NullMarked
package dev.winnow.boilerplate;

import org.jspecify.annotations.NullMarked;
