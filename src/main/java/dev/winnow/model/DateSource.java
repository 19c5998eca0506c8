package dev.winnow.model;

/** Where a date was found. */
public enum DateSource implements Keyed {
    JSON_LD,
    META,
    TIME_TAG,
    URL,
    TEXT,
    FEED,
    HEADER,
    FILE_NAME
}
