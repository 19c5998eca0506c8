package dev.winnow.sink;

import java.io.IOException;
import java.nio.file.Path;

/** Something that winnow did not write stands where a file of the data set must go. */
public final class FileInTheWayException extends IOException {

    private static final long serialVersionUID = 1;

    FileInTheWayException(Path file) {
        super(file + " is not from winnow, as far as a manifest.json there says, and would be overwritten: move it away"
                + " or choose another output folder");
    }
}
