package dev.winnow.metadata;

import dev.winnow.model.SourceId;
import dev.winnow.model.Title;
import dev.winnow.model.TitleSource;
import org.jspecify.annotations.Nullable;

/** Names an article: by its headline, else by the words of its address, else by its file's name. */
final class Titles {
    private Titles() {}

    static Title of(@Nullable String headline, @Nullable Slug slug, SourceId id) {
        if (headline != null) {
            return new Title(headline, TitleSource.TEXT);
        }
        return slug != null
                ? new Title(slug.title(), TitleSource.URL_SLUG)
                : new Title(fileName(id.path()), TitleSource.FILE_NAME);
    }

    /** The last part of a path without its ending. */
    static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        return bare.isBlank() ? path : bare.strip();
    }
}
