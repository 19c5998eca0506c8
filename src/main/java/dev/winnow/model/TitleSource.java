package dev.winnow.model;

/** Where a title was found. */
public enum TitleSource implements Keyed {
    TEXT,
    HTML_TITLE,
    H1,
    JSON_LD,
    OPEN_GRAPH,
    FEED,
    URL_SLUG,
    FILE_NAME
}
