package dev.winnow.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sequence of inputs in an order that depends on nothing but the inputs' names. */
public interface Source extends Closeable {

    /** The next input, or null after the last one. */
    @Nullable
    Input next() throws IOException;
}
