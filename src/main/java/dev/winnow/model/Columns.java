package dev.winnow.model;

import static dev.winnow.model.ColumnType.Scalar.INT32;
import static dev.winnow.model.ColumnType.Scalar.INT64;
import static dev.winnow.model.ColumnType.Scalar.JSON;
import static dev.winnow.model.ColumnType.Scalar.SCORE;
import static dev.winnow.model.ColumnType.Scalar.STRING;
import static dev.winnow.model.ColumnType.Scalar.TIMESTAMP;

import dev.winnow.model.Metadata.Location;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of both tables, declared once: headers, JSON keys and Parquet schemas derive from these lists. */
public record Columns() {

    /** Raised when a column is added; a column never changes its name or type. */
    public static final int SCHEMA_VERSION = 1;

    private static final ColumnType STRINGS = new ColumnType.ListOf(STRING);

    private static final ColumnType RELATED = new ColumnType.ListOf(
            new ColumnType.Struct(List.of(part("title", Related::title), part("url", Related::url))));

    public static final List<Column<Article>> ARTICLES = List.of(
            required("id", STRING, "stable hash of collection, path and record number", a -> a.id().articleId()),
            required("text", STRING, "clean body: NFC, LF, one empty line between paragraphs", Article::text),
            found(
                    "title",
                    STRING,
                    "headline without the site's suffix",
                    m -> m.title().text()),
            found(
                    "title_source",
                    STRING,
                    "where the title was found",
                    m -> m.title().source().key()),
            found("description", STRING, "standfirst, lede or meta description", Metadata::description),
            found("authors", STRINGS, "in printed order; empty: known to have none", Metadata::authors),
            found("byline", STRING, "as printed", Metadata::byline),
            found("dateline", STRING, "as printed", Metadata::dateline),
            found("date_published", TIMESTAMP, "day-only dates at 00:00Z", date(PublicationDate::at)),
            found(
                    "date_published_precision",
                    STRING,
                    "what the source really says",
                    date(d -> d.precision().key())),
            found(
                    "date_published_source",
                    STRING,
                    "where the date was found",
                    date(d -> d.source().key())),
            found("date_modified", TIMESTAMP, "the publisher's last edit", Metadata::modified),
            found("date_crawled", TIMESTAMP, "capture time, if the input carries one", Metadata::crawled),
            found("url", STRING, "as found", location(Location::url)),
            found("canonical_url", STRING, "normalised", location(Location::canonicalUrl)),
            found("domain", STRING, "registrable domain (public suffix list)", location(Location::domain)),
            found("site_name", STRING, "name of the site", Metadata::siteName),
            found("section", STRING, "section of the site", Metadata::section),
            found("keywords", STRINGS, "tags", Metadata::keywords),
            found("related", RELATED, "what the READ ALSO lines pointed to", Metadata::related),
            found(
                    "language",
                    STRING,
                    "BCP 47 tag of the text, und if unsure",
                    m -> m.language().tag()),
            found(
                    "language_score",
                    SCORE,
                    "how sure the language is",
                    m -> m.language().score()),
            found("source_language", STRING, "language of first publication, if another", Metadata::sourceLanguage),
            optional(
                    "word_count",
                    INT32,
                    "words of text (UAX #29)",
                    a -> a.size().words()),
            optional("char_count", INT32, "code points of text", a -> a.size().chars()),
            optional(
                    "paragraph_count",
                    INT32,
                    "paragraphs of text",
                    a -> a.size().paragraphs()),
            optional(
                    "source_char_count",
                    INT32,
                    "code points of the decoded source",
                    a -> a.size().sourceChars()),
            optional("quality_score", SCORE, "F1 in words that the text is expected to reach", Article::qualityScore),
            optional(
                    "quality_flags",
                    STRINGS,
                    "what to know before trusting the record",
                    a -> a.qualityFlags().stream().map(QualityFlag::key).toList()),
            optional(
                    "text_sha256",
                    STRING,
                    "of text as UTF-8",
                    a -> Digest.of(a.text()).hex()),
            optional(
                    "source_sha256",
                    STRING,
                    "of the input's bytes",
                    a -> a.sourceDigest().hex()),
            required("source", STRING, "name of the collection", a -> a.id().collection()),
            required("file_path", STRING, "relative, with /", a -> a.id().path()),
            optional("record_index", INT64, "number of the record inside its container", a -> a.id().recordIndex()),
            optional("media_type", STRING, "IANA name", Article::mediaType),
            optional("encoding", STRING, "IANA name", a -> a.encoding().name()),
            optional(
                    "encoding_source",
                    STRING,
                    "bom, declared, detected or default",
                    a -> a.encoding().evidence().key()),
            optional(
                    "metadata",
                    JSON,
                    "everything else that was found",
                    a -> EverythingElse.of(a).json()));

    public static final List<Column<EditRow>> EDITS = List.of(
            required("article_id", STRING, "id of the article", EditRow::articleId),
            required("seq", INT32, "number of the edit in its article, from 0", EditRow::seq),
            required(
                    "start",
                    INT32,
                    "first code point in the decoded source",
                    r -> r.edit().start()),
            required(
                    "end", INT32, "code point after the last one", r -> r.edit().end()),
            required(
                    "original",
                    STRING,
                    "what stands in the source",
                    r -> r.edit().original()),
            required(
                    "replacement",
                    STRING,
                    "what stands in the text",
                    r -> r.edit().replacement()),
            required("category", STRING, "why", r -> r.edit().category().key()),
            required("rule", STRING, "name of the rule", r -> r.edit().rule()),
            required("score", SCORE, "how sure the rule is", r -> r.edit().score()));

    private static <R> Column<R> required(
            String name, ColumnType type, String meaning, Function<R, @Nullable Object> f) {
        return new Column<>(name, type, true, meaning, f);
    }

    private static <R> Column<R> optional(
            String name, ColumnType type, String meaning, Function<R, @Nullable Object> f) {
        return new Column<>(name, type, false, meaning, f);
    }

    private static Column<Article> found(
            String name, ColumnType type, String meaning, Function<Metadata, @Nullable Object> f) {
        return optional(name, type, meaning, article -> f.apply(article.metadata()));
    }

    private static Function<Metadata, @Nullable Object> date(Function<PublicationDate, Object> f) {
        return m -> m.published() == null ? null : f.apply(m.published());
    }

    private static Function<Metadata, @Nullable Object> location(Function<Location, @Nullable Object> f) {
        return m -> m.location() == null ? null : f.apply(m.location());
    }

    private static Column<Object> part(String name, Function<Related, @Nullable Object> f) {
        return new Column<>(name, STRING, false, name, value -> f.apply((Related) value));
    }
}
