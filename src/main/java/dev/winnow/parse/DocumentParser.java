package dev.winnow.parse;

import dev.winnow.model.Limits;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;

/** Turns the bytes of one media type into a document. */
public interface DocumentParser {

    /** Takes time and memory linear in the bytes; whatever is wrong with them is a rejection. */
    Parsed parse(RawDocument raw, Limits limits);
}
