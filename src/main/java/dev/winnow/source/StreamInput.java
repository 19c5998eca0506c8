package dev.winnow.source;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Rejected;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.io.InputStream;

/** Everything that comes from a stream, as one document; can be fetched once. */
record StreamInput(SourceId id, InputStream stream) implements Input {

    @Override
    public long sizeHint() {
        return 0;
    }

    @Override
    public Fetched fetch(Limits limits) {
        try {
            byte[] bytes = stream.readNBytes(Bounded.length(limits.bytes() + 1));
            return bytes.length > limits.bytes()
                    ? Bounded.overLimit(id, bytes.length, limits)
                    : new RawDocument(id, bytes, MediaTypes.of(bytes, id.path()));
        } catch (IOException e) {
            return Rejected.unread(id, null, Failures.rejection(Stage.OPEN, "input", e));
        }
    }
}
