package dev.winnow.model;

/** What a reader of a record should know before trusting it; a closed list that only grows. */
public enum QualityFlag implements Keyed {
    /** The encoding is a guess: no byte order mark, no declaration, not UTF-8. */
    ENCODING_GUESSED,
    /** Malformed bytes, NULs or lone surrogates became U+FFFD. */
    CHARACTERS_REPLACED,
    /** More than half of the source's characters were removed. */
    MOSTLY_REMOVED,
    /** Fewer than 50 words of text are left. */
    SHORT_TEXT,
    /** The language could not be told. */
    LANGUAGE_UNCERTAIN,
    /** The quality score is below 0.7: part of the article may be missing, or chaff may be left. */
    EXTRACTION_UNCERTAIN
}
