package dev.winnow.evaluate;

import java.io.IOException;

/** One document that a labelled set offers; read by a worker, in any order. */
@FunctionalInterface
public interface LabelledInput {

    /**
     * Reads the document and what is known of it.
     *
     * @throws LabelledSetException if something about it is missing or broken
     */
    LabelledDocument read() throws IOException;
}
