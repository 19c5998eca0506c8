package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Category;
import dev.winnow.model.Converted;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import dev.winnow.text.CodePoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, tried on thousands that have been tampered with. */
final class ConverterPropertyTest {
    private static final int DOCUMENTS = 8000;
    private static final Set<Category> REPAIRS =
            EnumSet.of(Category.WHITESPACE, Category.PUNCTUATION, Category.ENCODING);

    private static final Set<String> WHOLE_RULES = Set.of("hard-wrap", "hyphenation", "quoted-printable");

    private final Converter converter = Converter.standard(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void holds_for_documents_that_have_been_tampered_with(int part) throws IOException {
        TamperedDocuments documents = TamperedDocuments.load();
        int converted = 0;
        for (int i = part * DOCUMENTS / 4; i < (part + 1) * DOCUMENTS / 4; i++) {
            byte[] bytes = documents.document(i);
            try {
                converted += check(bytes) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("document " + i + ": " + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        assertTrue(converted > DOCUMENTS / 4 / 2, "most documents should be converted, not " + converted);
    }

    @Test
    void gives_the_same_outcome_twice() throws IOException {
        TamperedDocuments documents = TamperedDocuments.load();
        for (int i = 0; i < 50; i++) {
            byte[] bytes = documents.document(i);
            assertEquals(
                    text(convert(bytes)),
                    text(Converter.standard(Limits.DEFAULT).convert(raw(bytes))));
        }
    }

    private static String text(Outcome outcome) {
        return outcome instanceof Converted converted ? converted.article().text() : "";
    }

    private Outcome convert(byte[] bytes) {
        return converter.convert(raw(bytes));
    }

    private static RawDocument raw(byte[] bytes) {
        return new RawDocument(SourceId.ofFile("test", "a.txt"), bytes, "text/plain");
    }

    private boolean check(byte[] bytes) {
        Outcome outcome = convert(bytes);
        if (outcome instanceof Converted converted) {
            Document document = (Document) Parsers.forMediaType("text/plain").parse(raw(bytes), Limits.DEFAULT);
            checkLedger(converted, document.source());
            checkText(converted.article().text());
            checkSize(converted, document.source());
            checkAgain(converted);
            return true;
        }
        checkCode((Rejected) outcome);
        return false;
    }

    private static void checkCode(Rejected rejected) {
        RejectCode code = rejected.reason().code();
        assertTrue(
                EnumSet.of(RejectCode.EMPTY, RejectCode.NO_CONTENT, RejectCode.CHARSET)
                        .contains(code),
                () -> code + " " + rejected.reason().message() + rejected.stackTrace());
    }

    private static void checkLedger(Converted converted, String source) {
        String text = converted.article().text();
        CodePoints points = CodePoints.of(source);
        int last = 0;
        for (Edit edit : converted.ledger().edits()) {
            assertTrue(edit.start() >= last && edit.start() < edit.end(), edit::toString);
            assertTrue(edit.end() <= converted.article().size().sourceChars(), edit::toString);
            assertEquals(points.slice(edit.start(), edit.end()), edit.original());
            assertNotEquals(edit.original(), edit.replacement());
            assertTrue(edit.replacement().isEmpty() || REPAIRS.contains(edit.category()), edit::toString);
            assertTrue(edit.score() > 0 && edit.score() <= 1 && !edit.rule().isBlank(), edit::toString);
            last = edit.end();
        }
        assertEquals(text, converted.ledger().apply(source));
        assertEquals(source, converted.ledger().invert(text));
    }

    private static void checkText(String text) {
        assertFalse(text.isEmpty());
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), "not NFC");
        text.codePoints().forEach(c -> {
            boolean control = c < ' ' ? c != '\t' && c != '\n' : c >= 0x7F && c <= 0x9F;
            assertFalse(control, () -> "control character " + Integer.toHexString(c));
            assertFalse(c == 0x2028 || c == 0x2029 || c == 0xFEFF, () -> Integer.toHexString(c));
            assertFalse(c >= 0xD800 && c <= 0xDFFF, "lone surrogate");
        });
        assertFalse(text.contains("\n\n\n"), "three line feeds in a row");
        text.lines().forEach(line -> {
            if (!line.isEmpty()) {
                assertFalse(isSpace(line.codePointAt(0)), "white space before a line");
                assertFalse(isSpace(line.codePointBefore(line.length())), "white space after a line");
            }
        });
        assertFalse(text.startsWith("\n") || text.endsWith("\n"), "empty lines around the text");
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static void checkSize(Converted converted, String source) {
        String text = converted.article().text();
        var size = converted.article().size();
        assertEquals(text.codePointCount(0, text.length()), size.chars());
        assertEquals(source.codePointCount(0, source.length()), size.sourceChars());
        assertEquals(text.split("\n\n", -1).length, size.paragraphs());
    }

    /**
     * A text that winnow made needs no repair; where a line goes the second time, the gap beside it may change, and where
     * lines went the first time, the others may show damage that the whole did not.
     */
    private void checkAgain(Converted converted) {
        boolean whole = converted.ledger().edits().stream().allMatch(edit -> REPAIRS.contains(edit.category()));
        Outcome again = convert(converted.article().text().getBytes(StandardCharsets.UTF_8));
        if (again instanceof Rejected rejected) {
            checkCode(rejected);
            return;
        }
        List<Edit> edits = ((Converted) again).ledger().edits();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            boolean besideRemoval = isRemovalAt(edits, i - 1, edit.start()) || isRemovalAt(edits, i + 1, edit.end());
            assertTrue(
                    !REPAIRS.contains(edit.category())
                            || (edit.rule().equals("line-ends") && besideRemoval)
                            || (!whole && isOfWhole(edit)),
                    () -> "repaired twice: " + edit);
        }
    }

    private static boolean isOfWhole(Edit edit) {
        return WHOLE_RULES.contains(edit.rule()) || edit.original().indexOf('=') >= 0;
    }

    private static boolean isRemovalAt(List<Edit> edits, int i, int edge) {
        return i >= 0
                && i < edits.size()
                && !REPAIRS.contains(edits.get(i).category())
                && (edits.get(i).start() == edge || edits.get(i).end() == edge);
    }
}
