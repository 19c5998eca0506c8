package dev.winnow.pipeline;

import java.io.IOException;

/** Too many inputs were rejected; the previous data set stays. */
public final class PublicationRefusedException extends IOException {
    private static final long serialVersionUID = 1;

    PublicationRefusedException(long rejects, long inputs, double most) {
        super("nothing was published: " + rejects + " of " + inputs + " inputs were rejected, and --max-error-rate is "
                + most + "; the previous data set, if there was one, is unchanged.");
    }
}
