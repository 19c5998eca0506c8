package dev.winnow.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Digest;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.SourceId;
import dev.winnow.model.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RejectsTest {

    private static final SourceId ID = SourceId.ofFile("news", "a/b.txt");

    @TempDir
    Path directory;

    @Test
    void tells_which_document_where_and_why() throws IOException {
        Rejection reason = Rejection.overLimit(
                Stage.OPEN, RejectCode.LIMIT_BYTES, "the file is too big", new Rejection.Breach("--max-bytes", 10, 11));
        assertEquals(
                "{\"source\":\"news\",\"file_path\":\"a/b.txt\",\"path_b64\":null,\"record_index\":null,\"sha256\":null,"
                        + "\"size\":11,\"stage\":\"open\",\"code\":\"LIMIT_BYTES\",\"limit_name\":\"--max-bytes\","
                        + "\"limit_value\":10,\"limit_seen\":11,\"message\":\"the file is too big: 11 where 10 is the limit; "
                        + "raise it with --max-bytes or split the file\",\"class\":null,\"stack_trace\":null}\n",
                write(Rejected.unread(ID, 11L, reason)));
    }

    @Test
    void shows_control_and_bidirectional_characters_of_a_message() throws IOException {
        Rejection reason =
                Rejection.of(Stage.PARSE, RejectCode.MALFORMED, "\u001B[31m\u202Egpj.exe\r\n\uD83D\uDE00 \uD800");
        String line = write(Rejected.unread(ID, null, reason));
        assertEquals("\\\\u001b[31m\\\\u202egpj.exe\\\\u000d\\\\u000a\uD83D\uDE00 \\\\ud800", field(line, "message"));
    }

    @Test
    void keeps_class_and_trace_of_an_internal_error_last() throws IOException {
        Rejection reason = Rejection.of(Stage.LABEL, RejectCode.INTERNAL, "a fault in winnow, please report it");
        String trace = "java.lang.IllegalStateException: odd\n\tat Some.where(Some.java:1)\n";
        String line = write(new Rejected(ID, Digest.of("x"), 1L, reason, trace));
        assertEquals("java.lang.IllegalStateException", field(line, "class"));
        assertEquals(
                "java.lang.IllegalStateException: odd\\n\\tat Some.where(Some.java:1)\\n", field(line, "stack_trace"));
    }

    private String write(Rejected rejected) throws IOException {
        Published.table(directory, Table.REJECTS, List.of(Format.JSONL), List.of(rejected));
        return Files.readString(directory.resolve("rejects.jsonl"));
    }

    private static String field(String line, String name) {
        int from = line.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return line.substring(from, line.indexOf('"', from));
    }
}
