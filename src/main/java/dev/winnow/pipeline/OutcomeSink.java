package dev.winnow.pipeline;

import dev.winnow.model.Outcome;
import java.io.IOException;

/** Takes the outcomes of a run in input order. */
@FunctionalInterface
public interface OutcomeSink {
    void accept(Outcome outcome) throws IOException;
}
