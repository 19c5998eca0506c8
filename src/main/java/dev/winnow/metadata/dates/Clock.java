package dev.winnow.metadata.dates;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as a line prints it.
 *
 * @param second of the day
 * @param seconds true if seconds are printed
 * @param offset of the zone from UTC in seconds; null if no zone is printed that means one offset only
 * @param end index after its last token
 */
public record Clock(int second, boolean seconds, @Nullable Integer offset, int end) {}
