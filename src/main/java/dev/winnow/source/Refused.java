package dev.winnow.source;

import dev.winnow.model.Fetched;
import dev.winnow.model.Limits;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.SourceId;

/** An input that is turned away before anyone opens it. */
record Refused(SourceId id, Rejection reason) implements Input {

    @Override
    public long sizeHint() {
        return 0;
    }

    @Override
    public Fetched fetch(Limits limits) {
        return Rejected.unread(id, null, reason);
    }
}
