package dev.winnow.source;

import org.jspecify.annotations.Nullable;

/** The entries of one input named on the command line, in the order of their paths. */
interface Walk {

    /** The next entry, or null after the last one. */
    @Nullable
    Entry next();

    /** A walk that meets one entry. */
    static Walk of(Entry only) {
        return new Walk() {
            private @Nullable Entry left = only;

            @Override
            public @Nullable Entry next() {
                Entry next = left;
                left = null;
                return next;
            }
        };
    }
}
