package dev.winnow.sink;

import java.io.IOException;
import java.nio.file.Path;

/** A directory that was named as a data set holds none. */
public final class DataSetMissingException extends IOException {

    private static final long serialVersionUID = 1;

    DataSetMissingException(Table<?> table, Path directory) {
        super("there are no " + table.name() + " in " + directory
                + ": give the output folder of winnow convert, run without --no-edits");
    }
}
