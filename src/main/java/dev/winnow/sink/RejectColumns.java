package dev.winnow.sink;

import static dev.winnow.model.ColumnType.Scalar.INT64;
import static dev.winnow.model.ColumnType.Scalar.STRING;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection.Breach;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the rejects: first what depends on the input alone, last the trace of an internal error. */
final class RejectColumns {

    static final List<Column<Rejected>> ALL = List.of(
            column("source", STRING, true, "name of the collection", r -> r.id().collection()),
            column("file_path", STRING, true, "relative, with /", r -> r.id().path()),
            column("path_b64", STRING, false, "bytes of a path that is no UTF-8", r -> r.id().rawPath()),
            column(
                    "record_index",
                    INT64,
                    false,
                    "number of the record inside its container",
                    r -> r.id().recordIndex()),
            column("sha256", STRING, false, "of the input's bytes", RejectColumns::sha256),
            column("size", INT64, false, "of the input in bytes", Rejected::size),
            column(
                    "stage",
                    STRING,
                    true,
                    "where it was turned away",
                    r -> r.reason().stage().key()),
            column("code", STRING, true, "why", r -> r.reason().code().name()),
            column("limit_name", STRING, false, "option that sets the limit", breach(Breach::option)),
            column("limit_value", INT64, false, "the limit", breach(Breach::limit)),
            column("limit_seen", INT64, false, "what was seen against it", breach(Breach::seen)),
            column(
                    "message",
                    STRING,
                    true,
                    "what was found, and the remedy",
                    r -> Escapes.visible(r.reason().message())),
            column("class", STRING, false, "of an internal error", RejectColumns::errorClass),
            column("stack_trace", STRING, false, "of an internal error", Rejected::stackTrace));

    private RejectColumns() {}

    private static Column<Rejected> column(
            String name, ColumnType type, boolean required, String meaning, Function<Rejected, @Nullable Object> f) {
        return new Column<>(name, type, required, meaning, f);
    }

    private static Function<Rejected, @Nullable Object> breach(Function<Breach, Object> f) {
        return r -> r.reason().breach() == null ? null : f.apply(r.reason().breach());
    }

    private static @Nullable Object sha256(Rejected rejected) {
        return rejected.sha256() == null ? null : rejected.sha256().hex();
    }

    /** The first line of a stack trace, up to the message. */
    private static @Nullable Object errorClass(Rejected rejected) {
        String trace = rejected.stackTrace();
        if (trace == null) {
            return null;
        }
        int end = 0;
        while (end < trace.length() && trace.charAt(end) > ' ' && trace.charAt(end) != ':') {
            end++;
        }
        return trace.substring(0, end);
    }
}
