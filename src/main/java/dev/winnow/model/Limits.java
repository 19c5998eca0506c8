package dev.winnow.model;

import java.time.Duration;

/**
 * The bounds on everything derived from one input.
 *
 * @param bytes size of one document in bytes
 * @param line length of one line in UTF-16 units
 * @param text length of the decoded source in UTF-16 units
 * @param time for one document
 */
public record Limits(long bytes, int line, int text, Duration time) {
    public static final Limits DEFAULT = new Limits(20_000_000, 16_777_216, 10_000_000, Duration.ofSeconds(30));

    public Limits withBytes(long most) {
        return new Limits(most, line, text, time);
    }
}
