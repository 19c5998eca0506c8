package dev.winnow.source;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.SourceId;

/** One document that a source offers; fetched by a worker, in any order. */
public interface Input {

    SourceId id();

    /** Size in bytes where it is known beforehand, else 0. */
    long sizeHint();

    /** Reads the document; whatever goes wrong is a reject. */
    Fetched fetch(Limits limits);
}
