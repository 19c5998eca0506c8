package dev.winnow.source;

/**
 * An input with the key that orders it.
 *
 * @param path bytes of its path, relative to the collection's root, with {@code /}
 */
@SuppressWarnings("ArrayRecordComponent") // compared as an array, never as a record
record Entry(byte[] path, Input input) {}
