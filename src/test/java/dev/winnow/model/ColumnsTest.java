package dev.winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names, order and types of the columns, which are kept for ever. */
final class ColumnsTest {

    @Test
    void articles_have_these_columns_in_this_order() {
        String expected = """
                id:STRING! text:STRING! title:STRING title_source:STRING description:STRING authors:LIST byline:STRING
                dateline:STRING date_published:TIMESTAMP date_published_precision:STRING date_published_source:STRING
                date_modified:TIMESTAMP date_crawled:TIMESTAMP url:STRING canonical_url:STRING domain:STRING
                site_name:STRING section:STRING keywords:LIST related:LIST language:STRING language_score:SCORE
                source_language:STRING word_count:INT32 char_count:INT32 paragraph_count:INT32 source_char_count:INT32
                quality_score:SCORE quality_flags:LIST text_sha256:STRING source_sha256:STRING source:STRING!
                file_path:STRING! record_index:INT64 media_type:STRING encoding:STRING encoding_source:STRING
                metadata:JSON""";

        assertEquals(words(expected), shown(Columns.ARTICLES));
    }

    @Test
    void edits_have_these_columns_in_this_order() {
        String expected = """
                article_id:STRING! seq:INT32! start:INT32! end:INT32! original:STRING! replacement:STRING!
                category:STRING! rule:STRING! score:SCORE!""";

        assertEquals(words(expected), shown(Columns.EDITS));
    }

    @Test
    void related_articles_have_a_title_and_a_url() {
        Column<Article> related = Columns.ARTICLES.stream()
                .filter(column -> column.name().equals("related"))
                .findFirst()
                .orElseThrow();

        ColumnType.ListOf list = (ColumnType.ListOf) related.type();
        ColumnType.Struct struct = (ColumnType.Struct) list.element();

        assertEquals(
                List.of("title", "url"),
                struct.fields().stream().map(Column::name).toList());
    }

    @Test
    void every_column_says_what_it_means() {
        Stream.concat(Columns.ARTICLES.stream(), Columns.EDITS.stream())
                .forEach(column -> assertFalse(column.meaning().isBlank(), column.name()));
    }

    @Test
    void categories_are_the_closed_list() {
        String expected = """
                app_promo related_links newsletter share comment_form comments cookie_notice paywall login copyright
                source_attribution byline dateline headline photo_credit tags navigation advert self_promo contact
                template other_boilerplate translation_residue whitespace punctuation encoding""";

        assertEquals(
                words(expected), Stream.of(Category.values()).map(Keyed::key).toList());
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    private static <R> List<String> shown(List<Column<R>> columns) {
        return columns.stream()
                .map(column -> column.name() + ':' + name(column.type()) + (column.required() ? "!" : ""))
                .toList();
    }

    private static String name(ColumnType type) {
        return type instanceof ColumnType.ListOf ? "LIST" : type.toString();
    }
}
