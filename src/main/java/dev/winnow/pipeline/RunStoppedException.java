package dev.winnow.pipeline;

import java.io.IOException;

/** The run was asked to stop before it had published anything. */
public final class RunStoppedException extends IOException {
    private static final long serialVersionUID = 1;

    RunStoppedException() {
        super("stopped; nothing was published, and the previous data set, if there was one, is unchanged.");
    }
}
