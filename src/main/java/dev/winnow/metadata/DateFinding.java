package dev.winnow.metadata;

import dev.winnow.model.PublicationDate;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of its dates.
 *
 * @param printed the date of publication as its line prints it; null if it was found elsewhere
 * @param lines indices of the blocks that are date lines and nothing else
 */
record DateFinding(
        @Nullable PublicationDate published,
        @Nullable Instant modified,
        @Nullable String printed,
        Set<Integer> lines) {
    static final DateFinding NONE = new DateFinding(null, null, null, Set.of());
}
