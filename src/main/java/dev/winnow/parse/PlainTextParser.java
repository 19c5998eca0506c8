package dev.winnow.parse;

import dev.winnow.model.Limits;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejection;
import dev.winnow.model.Rejection.Breach;
import dev.winnow.model.Stage;
import org.jspecify.annotations.Nullable;

/** The parser of plain text: each line that is not blank is a block. */
public final class PlainTextParser implements DocumentParser {

    @Override
    public Parsed parse(RawDocument raw, Limits limits) {
        Decoded decoded = Charsets.decode(raw.bytes());
        Rejection unfit = unfit(decoded, limits);
        return unfit != null ? unfit : new LineBlocks(decoded, limits.line()).parse();
    }

    private static @Nullable Rejection unfit(Decoded decoded, Limits limits) {
        int length = decoded.text().length();
        if (length > limits.text()) {
            Breach breach = new Breach("--max-text", limits.text(), length);
            return Rejection.overLimit(Stage.DECODE, RejectCode.LIMIT_TEXT, "the text has too many characters", breach);
        }
        if (Charsets.isGarbled(decoded)) {
            String message = "as " + decoded.encoding().name() + ", which is the best guess, too much of it is no text;"
                    + " convert it to UTF-8";
            return Rejection.of(Stage.DECODE, RejectCode.CHARSET, message);
        }
        return null;
    }
}
