package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.DatePrecision;
import dev.winnow.model.DateSource;
import dev.winnow.model.Document;
import dev.winnow.model.Findings;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import dev.winnow.model.PublicationDate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
    private static final String BODY = Pages.PROSE + "\n\n" + Pages.PROSE;

    /** The dates of a document whose lines are all kept. */
    private static DateFinding find(String source, String language, @Nullable String url, String name) {
        Document document = Pages.of(source);
        List<Label> labels = Pages.label(document, Map.of()).labels();
        WebAddress address = url == null ? null : WebAddress.parse(url);
        return new PublicationDates().find(document.blocks(), labels, address, name, new Language(language, 1));
    }

    private static DateFinding find(String source, String language) {
        return find(source, language, null, "name");
    }

    private static @Nullable String day(DateFinding finding) {
        PublicationDate published = finding.published();
        return published == null ? null : published.at().toString().substring(0, 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; March 12, 2024
            en; Published on March 12, 2024
            en; Posted: Tue, March 12, 2024, 10:30 AM | 5 min read
            en; By Ann Lee | March 12, 2024
            en; Ann Lee · Mar 12, 2024
            de; 12. März 2024
            de; 12.03.2024, 10:30 Uhr
            de; 12/03/2024
            fr; Publié le 12/03/2024 à 10h30
            pt; 12/03/2024
            en; 2024-03-12
            ja; 2024年3月12日
            th; 12 มีนาคม 2567
            fa; ۲۲ اسفند ۱۴۰۲
            """)
    void a_date_line_between_headline_and_text_is_the_date_of_publication(String language, String line) {
        DateFinding found = find("Council keeps old bridge open\n\n" + line + "\n\n" + BODY, language);

        assertEquals("2024-03-12", day(found));
    }

    @Test
    void a_time_without_zone_is_no_time_and_a_zone_makes_it_one() {
        PublicationDate local = find("March 12, 2024 10:30 PM\n\n" + BODY, "en").published();
        PublicationDate zoned =
                find("March 12, 2024 10:30 PM EST\n\n" + BODY, "en").published();
        PublicationDate exact =
                find("2024-03-12T10:30:15+01:00\n\n" + BODY, "en").published();

        assertEquals(day(Instant.parse("2024-03-12T00:00:00Z"), DatePrecision.DAY), local);
        assertEquals(day(Instant.parse("2024-03-13T03:30:00Z"), DatePrecision.MINUTE), zoned);
        assertEquals(day(Instant.parse("2024-03-12T09:30:15Z"), DatePrecision.SECOND), exact);
    }

    private static PublicationDate day(Instant at, DatePrecision precision) {
        return new PublicationDate(at, precision, DateSource.TEXT);
    }

    @Test
    void what_is_printed_is_kept_as_it_is() {
        assertEquals(
                "Tue, March 12, 2024, 10:30 AM",
                find("Posted Tue, March 12, 2024, 10:30 AM\n\n" + BODY, "en").printed());
    }

    @Test
    void a_line_that_says_updated_is_the_date_of_the_change_and_no_publication() {
        DateFinding both = find("Published March 1, 2024 | Updated March 12, 2024\n\n" + BODY, "en");
        DateFinding only = find("Last updated: March 12, 2024\n\n" + BODY, "en");
        DateFinding below = find("Published\nMarch 1, 2024\nUpdated\nMarch 12, 2024\n\n" + BODY, "en");

        assertEquals("2024-03-01", day(both));
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), both.modified());
        assertNull(only.published());
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), only.modified());
        assertEquals("2024-03-01", day(below));
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), below.modified());
    }

    @Test
    void of_two_unlabelled_dates_side_by_side_the_earlier_one_counts() {
        assertEquals("2024-03-01", day(find("March 1, 2024March 12, 2024\n\n" + BODY, "en")));
        assertEquals("2024-03-01", day(find("March 12, 2024March 1, 2024\n\n" + BODY, "en")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", textBlock = """
            en; 03/04/2024; null; null; null
            de; 03/04/2024; null; null; 2024-04-03
            en; 03.04.2024; null; null; null
            de; 03.04.2024; null; null; 2024-04-03
            ja; 03/04/2024; null; null; null
            en; Wed 03/04/2024; null; null; 2024-04-03
            en; Mon 03/04/2024; null; null; 2024-03-04
            en; 03/04/2024; Updated 25/04/2024; null; 2024-04-03
            en; 03/04/2024; Updated 04/25/2024; null; 2024-03-04
            de; 03/04/2024; Aktualisiert 04/25/2024; null; 2024-03-04
            en; 03/04/2024; null; https://example.org/2024/03/04/bridge; 2024-03-04
            en; 03/04/2024; null; https://example.org/2024/04/03/bridge; 2024-04-03
            en; 05/05/2024; null; null; 2024-05-05
            de; 14.11.24; null; null; null
            de; 14.11.24; Aktualisiert 14. November 2024; null; 2024-11-14
            de; Do, 14.11.24; null; null; 2024-11-14
            """)
    void an_order_that_is_open_is_settled_by_evidence_or_left(
            String language, String line, @Nullable String other, @Nullable String url, @Nullable String expected) {
        String source = line + "\n" + (other == null ? "" : other + "\n") + "\n" + BODY;
        DateFinding found = find(source, language, url, "name");
        PublicationDate published = found.published();
        boolean fromText = published != null && published.source() == DateSource.TEXT;

        assertEquals(expected, fromText ? day(found) : null);
    }

    @Test
    void the_address_says_the_date_if_the_text_does_not() {
        assertEquals(
                new PublicationDate(Instant.parse("2024-03-12T00:00:00Z"), DatePrecision.DAY, DateSource.URL),
                find(BODY, "en", "https://example.org/2024/03/12/bridge", "2023-01-01-name")
                        .published());
        assertEquals(
                new PublicationDate(Instant.parse("2024-03-01T00:00:00Z"), DatePrecision.MONTH, DateSource.URL),
                find(BODY, "en", "https://example.org/news/2024/03/bridge", "name")
                        .published());
    }

    @Test
    void the_files_name_says_the_date_if_nothing_else_does() {
        assertEquals(
                new PublicationDate(Instant.parse("2024-03-12T00:00:00Z"), DatePrecision.DAY, DateSource.FILE_NAME),
                find(BODY, "en", null, "2024-03-12-bridge").published());
        assertNull(find(BODY, "en", null, "20240312").published());
        assertNull(find(BODY, "en", null, "2024-03-99-bridge").published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© March 12, 2024",
                "Deadline: March 12, 2024",
                "The bridge was opened on March 12, 2024 by the mayor of the old town in the rain",
                "2024",
                "Copyright 2024",
                "Registration ends March 12, 2024"
            })
    void a_line_that_speaks_of_something_else_is_no_date_line(String line) {
        DateFinding found = find(line + "\n\n" + BODY, "en");

        assertNull(found.published());
        assertEquals(Set.of(), found.lines());
    }

    @Test
    void dates_of_a_list_of_other_articles_are_not_the_articles() {
        String list = "Mayor resigns\nMarch 10, 2024\n\nFerry sinks\nMarch 11, 2024\n\nPark closed\nMarch 9, 2024\n\n";

        assertNull(find(list + BODY, "en").published());
    }

    @Test
    void dates_of_comments_are_not_the_articles() {
        String comments =
                "Ann says\nMarch 13, 2024 at 2:41 pm\n\nNice.\n\nBob says\nMarch 14, 2024 at 3:12 pm\n\nYes.\n\n";

        assertNull(find(BODY + "\n\nHeading\n\n" + Pages.PROSE + "\n\n" + comments, "en")
                .published());
    }

    @Test
    void the_headings_of_a_diary_stay() {
        String diary = "A week on the river\n\n12 March 2024\n\n" + Pages.PROSE + "\n\n13 March 2024\n\n" + Pages.PROSE
                + "\n\n14 March 2024\n\n" + Pages.PROSE;
        DateFinding found = find(diary, "en");

        assertNull(found.published());
        assertEquals(Set.of(), found.lines());
    }

    @Test
    void the_date_below_a_poem_stays() {
        String poem = "The river runs\nbelow the stone\nand no one knows\n\nLisbon, 12 March 2024\n";
        DateFinding found = find(poem, "en");

        assertNull(found.published());
        assertEquals(Set.of(), found.lines());
    }

    @Test
    void dates_of_events_in_the_text_stay() {
        String events =
                Pages.PROSE + "\n\n12 March 2024 Concert\n13 March 2024 Reading\n20 March 2024 Dance\n\n" + Pages.PROSE;

        assertNull(find(events, "en").published());
    }

    @Test
    void a_date_line_leaves_the_body_and_a_byline_with_a_date_is_left_to_others() {
        Findings bare = Pages.find("Council keeps old bridge open\n\nMarch 12, 2024\n\n" + BODY, Map.of());
        DateFinding byline = find("By Ann Lee, March 12, 2024\n\n" + BODY, "en");

        assertEquals(Category.DATELINE, bare.labels().get(1).category());
        assertEquals("date-line", bare.labels().get(1).rule());
        assertEquals("March 12, 2024", bare.metadata().extras().datePrinted());
        assertEquals("2024-03-12", day(byline));
        assertEquals(Set.of(), byline.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "null", textBlock = """
            ACCRA, March 12, 2024 (Reuters) - ; 2024-03-12
            NEW YORK, March 12, 2024 /PRNewswire/ -- ; 2024-03-12
            Accra, Ghana – 12 March 2024 – ; 2024-03-12
            (Accra) March 12, 2024: ; 2024-03-12
            ACCRA, March 12 (Reuters) - ; null
            On the evening of March 12, 2024 - a Tuesday - ; null
            Born on March 12, 2024 (a Tuesday), ; null
            """)
    void a_dateline_with_its_year_is_the_date_of_publication(String dateline, @Nullable String expected) {
        DateFinding found = find("Council keeps old bridge open\n\n" + dateline + BODY, "en");

        assertEquals(expected, day(found));
        assertEquals(Set.of(), found.lines());
    }

    @Test
    void a_change_before_the_publication_is_not_believed() {
        DateFinding found = find("Published March 12, 2024 | Updated March 1, 2023\n\n" + BODY, "en");

        assertEquals("2024-03-12", day(found));
        assertNull(found.modified());
    }

    @Test
    void a_calendar_of_many_dates_takes_bounded_time() {
        List<Block> blocks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            blocks.add(new Block(i * 20, i * 20 + 14, "March " + (1 + i % 28) + ", 20" + (10 + i % 80), i));
            labels.add(Label.keep("test", 1));
        }

        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertNotNull(new PublicationDates().find(blocks, labels, null, "name", new Language("en", 1))));
    }
}
