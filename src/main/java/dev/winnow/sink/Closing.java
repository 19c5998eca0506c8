package dev.winnow.sink;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes several things, all of them even if one fails. */
final class Closing {

    private Closing() {}

    static void all(Collection<? extends Closeable> things) throws IOException {
        IOException failure = null;
        for (Closeable thing : things) {
            try {
                thing.close();
            } catch (IOException e) {
                failure = first(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static IOException first(@Nullable IOException first, IOException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}
