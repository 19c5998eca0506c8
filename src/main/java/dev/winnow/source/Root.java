package dev.winnow.source;

import java.util.function.Supplier;

/**
 * One input named on the command line.
 *
 * @param named as the user named it
 * @param start begins the walk through it
 */
record Root(String collection, String named, Supplier<Walk> start) {

    Walk walk() {
        return start.get();
    }
}
