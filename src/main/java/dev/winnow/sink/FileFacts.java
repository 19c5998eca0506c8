package dev.winnow.sink;

import dev.winnow.model.Digest;

/**
 * What is known of a whole file.
 *
 * @param size in bytes
 * @param rows number of rows; 0 for a file that holds no table
 */
public record FileFacts(String name, long size, Digest sha256, long rows) {

    boolean sameBytes(FileFacts other) {
        return size == other.size && sha256.equals(other.sha256);
    }
}
