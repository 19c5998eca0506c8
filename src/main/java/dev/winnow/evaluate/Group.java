package dev.winnow.evaluate;

/**
 * Documents that are summed up together: a track of a set, or a part of it.
 *
 * @param value what the documents have in common besides the track; empty: nothing
 */
public record Group(String set, String track, Kind kind, String value) {

    /** How a track is parted. */
    public enum Kind {
        WHOLE,
        TYPE,
        LANGUAGE,
        /** Documents that hold an article, or none. */
        TRUTH,
        /** Not documents but the means of the languages. */
        LANGUAGES
    }

    static Group whole(LabelledDocument.Key key) {
        return new Group(key.set(), key.track(), Kind.WHOLE, "");
    }

    Group part(Kind of, String name) {
        return new Group(set, track, of, name);
    }

    /** The group's name on a command line, as {@code set/track/value}. */
    public String path() {
        return set + '/' + track + (value.isEmpty() ? "" : '/' + value);
    }
}
