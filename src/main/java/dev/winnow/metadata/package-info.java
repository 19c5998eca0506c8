/**
 * What a document says about itself: title, address, section, related articles, language.
 *
 * <p>May see {@code model} and {@code text}. A new finder is a class of its own, called by {@link
 * dev.winnow.metadata.MetadataFinder}.
 */
@NullMarked
package dev.winnow.metadata;

import org.jspecify.annotations.NullMarked;
