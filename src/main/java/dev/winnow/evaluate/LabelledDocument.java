package dev.winnow.evaluate;

import dev.winnow.model.RawDocument;
import java.nio.charset.StandardCharsets;

/** A document whose article is known. */
public record LabelledDocument(Key key, Origin origin, RawDocument raw, Truth truth) {

    /**
     * Names a document.
     *
     * @param track what kind of text it is, as {@code page}
     */
    public record Key(String set, String track, String id) {}

    /** The text as it came. */
    public String source() {
        return new String(raw.bytes(), StandardCharsets.UTF_8);
    }
}
