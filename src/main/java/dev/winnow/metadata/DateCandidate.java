package dev.winnow.metadata;

import dev.winnow.metadata.dates.DateLine;
import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
import java.time.LocalDate;

/**
 * A date that a document prints in a short line.
 *
 * @param block index of its line
 * @param date as it is meant
 * @param entry true if the line heads running text, as a date does in a diary or a chronicle
 */
record DateCandidate(int block, DateLine line, Labelled date, boolean entry) {

    LocalDate day() {
        return date.date().date();
    }

    boolean isUnsaid() {
        return date.kind() == Kind.UNSAID;
    }

    /** Whether the date stands alone with a time, as above a comment. */
    boolean isBareWithTime() {
        return isUnsaid() && line.isBare() && date.date().clock() != null;
    }

    boolean sameForm(DateCandidate other) {
        return line.isBare() == other.line.isBare() && line.byline() == other.line.byline();
    }
}
