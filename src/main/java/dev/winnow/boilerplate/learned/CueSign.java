package dev.winnow.boilerplate.learned;

import dev.winnow.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the cue phrases in a line say of it.
 *
 * @param removed category with which the cue rules remove the line; null if they do not
 * @param hit category of the loudest phrase in it, whether it counts or not; null if there is none
 * @param place how the phrase has to stand in the line, from the surest kind on: 0 to 3; -1 if there is none
 * @param words number of words of the phrase
 */
public record CueSign(@Nullable Category removed, @Nullable Category hit, int place, int words) {
    /** A line without a cue phrase. */
    public static final CueSign NONE = new CueSign(null, null, -1, 0);
}
