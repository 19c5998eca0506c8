/**
 * Dates as people print them, in thirty languages: the words of dates, and the reading of one line.
 *
 * <p>May see the JDK only. The names of months and weekdays are those of the JDK; what it lacks, and the words around a
 * date, stand in {@code date-words.tsv}: a new language is a paragraph there and a tag in {@code DateWords}.
 */
@NullMarked
package dev.winnow.metadata.dates;

import org.jspecify.annotations.NullMarked;
