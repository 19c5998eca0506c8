package dev.winnow.sink;

import dev.winnow.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in a data set, with what it takes to rebuild its source.
 *
 * @param source name of the collection
 * @param sourceSha256 of the input's bytes, which are not those of the decoded source in another encoding than UTF-8
 */
public record StoredArticle(
        String id,
        String text,
        String source,
        String filePath,
        @Nullable Long recordIndex,
        @Nullable String sourceSha256,
        Ledger ledger) {}
