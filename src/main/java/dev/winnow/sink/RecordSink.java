package dev.winnow.sink;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows to one or more files of a {@link Commit}.
 *
 * @param <R> what a row is made of
 */
public interface RecordSink<R> extends Closeable {

    void write(R row) throws IOException;

    /** Ends the files and seals them, so that they can be published. No row can be written afterwards. */
    void finish() throws IOException;

    /** Frees what the sink holds. Without {@link #finish}, its files are discarded. */
    @Override
    void close() throws IOException;
}
