package dev.winnow.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from, and so who it is.
 *
 * @param collection name of the collection
 * @param path path relative to the collection's root, with {@code /}; bytes that are no UTF-8 stand as U+FFFD
 * @param rawPath base64 of the path's bytes, only where {@code path} could not hold them
 * @param recordIndex number of the record inside its container; null for a file of one document
 */
public record SourceId(
        String collection,
        String path,
        @Nullable String rawPath,
        @Nullable Long recordIndex) {

    private static final int ID_LENGTH = 32;

    public static SourceId ofFile(String collection, String path) {
        return new SourceId(collection, path, null, null);
    }

    /** The stable article id: 32 hexadecimal digits that depend on nothing but this value. */
    public String articleId() {
        String exactPath = rawPath == null ? path : "base64:" + rawPath;
        String index = recordIndex == null ? "" : recordIndex.toString();
        return Digest.of(collection + '\0' + exactPath + '\0' + index).hex().substring(0, ID_LENGTH);
    }
}
