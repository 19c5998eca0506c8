package dev.winnow.model;

import java.util.Locale;

/** An enum constant that has a name in the data set. */
public interface Keyed {

    String name();

    /** The constant's name in lower case, as it stands in the data set. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
