package dev.winnow.metadata.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that prints dates, with what else stands in it.
 *
 * @param dates in printed order, at least one
 * @param words number of words beside the dates that do not belong to a date line, names included
 * @param byline true if words open a byline
 * @param foreign true if words say that the dates are of something else than the text
 * @param printed the stretch of the line from the first to the last date
 */
public record DateLine(List<Labelled> dates, int words, boolean byline, boolean foreign, String printed) {

    /** What a line says that a date is. */
    public enum Kind {
        PUBLISHED,
        MODIFIED,
        UNSAID
    }

    /**
     * A date with what the line says that it is.
     *
     * @param printed as it stands in the line, with its time
     */
    public record Labelled(PrintedDate date, Kind kind, String printed) {}

    /** True if the line is nothing but dates, with their times, labels and the like. */
    public boolean isBare() {
        return words == 0 && !foreign;
    }

    /** The first date of a kind; null if there is none. */
    public @Nullable Labelled first(Kind kind) {
        for (Labelled labelled : dates) {
            if (labelled.kind() == kind) {
                return labelled;
            }
        }
        return null;
    }
}
