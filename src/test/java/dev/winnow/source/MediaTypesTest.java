package dev.winnow.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    private static String of(String latin, String path) {
        return MediaTypes.of(latin.getBytes(StandardCharsets.ISO_8859_1), path);
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("\u0089PNG\r\n\u001A\n....", "image/png"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0..", "image/jpeg"),
                Arguments.of("GIF89a....", "image/gif"),
                Arguments.of("RIFF....WEBPVP8 ", "image/webp"),
                Arguments.of("%PDF-1.7", "application/pdf"),
                Arguments.of("PK\u0003\u0004....", "application/zip"),
                Arguments.of("\u001F\u008B\b..", "application/gzip"),
                Arguments.of("(\u00B5/\u00FD..", "application/zstd"),
                Arguments.of("BZh91AY&SY..", "application/x-bzip2"),
                Arguments.of("\u00FD7zXZ\0..", "application/x-xz"),
                Arguments.of("7z\u00BC\u00AF'\u001C..", "application/x-7z-compressed"),
                Arguments.of("\u007FELF\u0002..", "application/x-elf"),
                Arguments.of("\u00CA\u00FE\u00BA\u00BE..", "application/java-vm"),
                Arguments.of("PAR1..", "application/vnd.apache.parquet"),
                Arguments.of("SQLite format 3\0..", "application/vnd.sqlite3"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1..", "application/x-ole-storage"),
                Arguments.of("ID3\u0003\0..", "audio/mpeg"),
                Arguments.of("\0\0\0\u0018ftypisom....", "video/mp4"),
                Arguments.of("{\\rtf1 x}", "application/rtf"),
                Arguments.of("WARC/1.0..", "application/warc"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formats_are_told_by_their_first_bytes_whatever_the_name(String start, String mediaType) {
        assertEquals(mediaType, of(start, "a.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "  \n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
                "<html lang=\"en\">",
                "<HEAD>",
                "<!-- saved --><html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC><html>",
                "\u00EF\u00BB\u00BF<html>",
                "<script>x</script>",
                "<div><p>a</p><p>b</p></div>"
            })
    void a_page_is_html(String start) {
        assertEquals("text/html", of(start, "a.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version=\"1.0\"?><rss version=\"2.0\">|a|application/rss+xml",
                "<feed xmlns=\"x\">|a|application/atom+xml",
                "<?xml version=\"1.0\"?><note>|a|application/xml",
                "<svg width=\"1\">|a|image/svg+xml",
                "{\"title\": \"x\"}|a.txt|application/json",
                "[{\"title\": \"x\"}]|a.txt|application/json",
                "[1, 2]|a.json|application/json",
                "{\"a\":1}|a.jsonl|application/x-ndjson",
                "Received: from x\\nMessage-ID: <1>\\nSubject: y\\n\\nz|a|message/rfc822",
                "From: x\\nSubject: y\\n\\nz|a.eml|message/rfc822",
                "a,b,c|a.csv|text/csv",
                "body { margin: 0 }|b.css|text/css"
            })
    void data_and_mail_are_told_by_content_or_by_name_and_content(String start, String path, String mediaType) {
        assertEquals(mediaType, of(start.replace("\\n", "\n"), path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|a.txt",
                "An article.|a",
                "An article.|a.png",
                "An article.|a.html",
                "An article.|a.json",
                "# An article|a.md",
                "<p>An article of a careless scraper, which left one tag at the head and then went on and on and on.|a.txt",
                "<3 is a heart, and an article may begin so.|a.txt",
                "<b>Kyiv</b> An article with a few tags that goes on for a while and so is no page of HTML, since a page has more of them than this, and a long text between tags is what makes the difference.|a",
                "[1] A footnote|a.txt",
                "{curly} words|a.txt",
                "Title: A story\\nDate: 2020\\n\\nText|a.txt",
                "From the start it was clear.|a",
                "ID3 is a tag format.|a.txt",
                "\u001B[1mBold\u001B[0m words of a terminal|a.txt",
                "one\0 in a hundred characters of text is no reason to turn a document away, says the parser of text|a"
            })
    void an_article_is_plain_text_whatever_its_name(String start, String path) {
        assertEquals("text/plain", of(start == null ? "" : start.replace("\\n", "\n"), path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1251", "KOI8-R"})
    void text_in_any_charset_is_text(String charset) {
        String text =
                "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0441\u043A\u0430\u0437\u0430\u043B \u0447\u0442\u043E";
        assertEquals("text/plain", MediaTypes.of(text.getBytes(Charset.forName(charset)), "a.txt"));
    }

    @Test
    void a_page_in_utf_16_is_html() {
        assertEquals("text/html", MediaTypes.of("<html><p>x".getBytes(StandardCharsets.UTF_16), "a.txt"));
        assertEquals("text/html", MediaTypes.of("<html><p>x".getBytes(StandardCharsets.UTF_16LE), "a.txt"));
    }

    @Test
    void rubbish_is_an_octet_stream() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[4096];
            random.nextBytes(bytes);
            bytes[0] = 1;
            assertEquals("application/octet-stream", MediaTypes.of(bytes, "a.txt"));
        }
        assertEquals("application/octet-stream", MediaTypes.of(new byte[10], "a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<!--", "<a ", "</", "{", "[", " ", "a:\n", "a: b\n ", "<?"})
    void ten_million_of_anything_take_little_time(String part) {
        byte[] bytes = part.repeat(10_000_000 / part.length()).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MediaTypes.of(bytes, "a.html"));
    }
}
