package dev.winnow.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, as a line says it.
 *
 * @param authors in printed order, titles, degrees and roles aside; empty where the line names none
 * @param agency news agency in the line; null if there is none
 * @param evidence how plainly the line says so
 */
record Byline(List<String> authors, @Nullable String agency, Evidence evidence) {
    /** How plainly a line says that somebody is the author, weakest first. */
    enum Evidence {
        /** A name and nothing else. */
        NAME,
        /** A name that begins like that of a person. */
        PERSON,
        /** A name with a date, a reading time or a role beside it. */
        DATED,
        /** A word for the author without a name; it stands on the next line. */
        LABEL_ALONE,
        /** A word for the author and a name. */
        LABELLED
    }
}
