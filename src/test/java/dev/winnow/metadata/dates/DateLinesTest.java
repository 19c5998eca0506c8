package dev.winnow.metadata.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.PrintedDate.Style;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLinesTest {
    private static final DateLines LINES = new DateLines();

    private static DateLine read(String line, String language) {
        return Objects.requireNonNull(LINES.read(line, language), line);
    }

    @Test
    void a_number_glued_to_a_zone_is_not_of_it() {
        Clock clock =
                read("2022-12-07T10:10:52+01:0025", "de").dates().get(0).date().clock();
        assertEquals(3600, Objects.requireNonNull(clock).offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和6年3月2日", "民國113年3月2日", "٢٠٢٤/٣/٢", "3/2/2024", "14.11.24"})
    void a_quick_look_misses_no_year(String line) {
        assertNotNull(LINES.read(line, "und"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; March 12, 2024
            en; Mar. 12, 2024
            en; 12 March 2024
            en; 12th of March 2024
            en; March 12th, 2024
            en; Tuesday, March 12, 2024
            en; Tue 12 Mar 2024
            en; Mar 12 2024 10:30 AM EST
            en; 12-Mar-2024
            en; 2024-03-12
            en; 2024-03-12T10:30:00Z
            en; 2024/03/12
            en; MARCH 12, 2024
            de; 12. März 2024
            de; Dienstag, 12. März 2024, 10:30 Uhr
            de; 12.03.2024
            de; 12.3.2024
            de; 12. Maerz 2024
            de; Di., 12. Mrz. 2024
            fr; 12 mars 2024
            fr; mardi 12 mars 2024 à 10h30
            fr; le 12/03/2024 à 10:30
            es; 12 de marzo de 2024
            es; martes, 12 de marzo del 2024
            es; 12 MAR 2024
            es; marzo 12, 2024
            pt; 12 de março de 2024 às 10h30
            pt; 12 de Marco de 2024
            pt; terça-feira, 12 de março de 2024
            pt; 12/mar/2024
            it; 12 marzo 2024
            it; martedì 12 marzo 2024 alle ore 10:30
            nl; 12 maart 2024
            nl; dinsdag 12 mrt. 2024
            pl; 12 marca 2024
            pl; wtorek, 12 marca 2024 r.
            cs; 12. března 2024
            cs; úterý 12. 3. 2024
            ro; 12 martie 2024
            ro; marți, 12 mar. 2024
            ru; 12 марта 2024
            ru; вторник, 12 марта 2024 г. в 10:30
            ru; 12.03.2024, 10:30
            uk; 12 березня 2024
            uk; вівторок, 12 березня 2024 року
            el; 12 Μαρτίου 2024
            el; Τρίτη, 12 Μαρ. 2024
            el; 12 ΜΑΡΤΙΟΥ 2024
            tr; 12 Mart 2024
            tr; 12 Mart 2024 Salı
            sv; 12 mars 2024
            sv; tisdag den 12 mars 2024 kl. 10:30
            da; 12. marts 2024
            da; tirsdag d. 12. marts 2024
            no; 12. mars 2024
            nb; tirsdag 12. mars 2024 kl. 10.30
            nn; tysdag 12. mars 2024
            fi; 12. maaliskuuta 2024
            fi; tiistaina 12. maaliskuuta 2024 klo 10.30
            fi; 12.3.2024
            hu; 2024. március 12.
            hu; 2024. március 12., kedd
            hu; 2024. 03. 12.
            hu; 2024.03.12. 10:30
            ar; 12 مارس 2024
            ar; الثلاثاء 12 مارس 2024
            ar; ١٢ مارس ٢٠٢٤
            ar; 12 آذار/مارس 2024
            ar; 12 آذار 2024
            fa; ۲۲ اسفند ۱۴۰۲
            fa; سه‌شنبه ۲۲ اسفند ۱۴۰۲
            fa; ۱۴۰۲/۱۲/۲۲
            fa; ۱۲ مارس ۲۰۲۴
            he; 12 במרץ 2024
            he; יום שלישי, 12 במרץ 2024
            hi; 12 मार्च 2024
            hi; १२ मार्च २०२४
            hi; मंगलवार, 12 मार्च 2024
            bn; ১২ মার্চ ২০২৪
            bn; মঙ্গলবার, ১২ মার্চ ২০২৪
            id; 12 Maret 2024
            id; Selasa, 12 Mar 2024 10:30 WIB
            vi; ngày 12 tháng 3 năm 2024
            vi; 12 tháng 3, 2024
            vi; Thứ Ba, 12/03/2024 - 10:30
            th; 12 มีนาคม 2567
            th; 12 มี.ค. 2567
            th; วันอังคารที่ 12 มีนาคม พ.ศ. 2567
            th; ๑๒ มีนาคม ๒๕๖๗
            th; 12 มีนาคม 2024
            zh; 2024年3月12日
            zh; 2024年03月12日 10:30
            zh; 2024-03-12 10:30:00
            zh; 民國113年3月12日
            zh; 2024年3月12日 星期二
            ja; 2024年3月12日
            ja; 令和6年3月12日
            ja; 2024年3月12日（火）10時30分
            ja; 2024/03/12 10:30
            ko; 2024년 3월 12일
            ko; 2024년 3월 12일 화요일
            ko; 2024. 3. 12.
            ko; 2024.03.12 10:30
            """)
    void a_date_in_its_language_is_read_and_nothing_else_is_seen_in_its_line(String language, String line) {
        DateLine read = read(line, language);

        assertEquals(1, read.dates().size(), read::toString);
        PrintedDate date = read.dates().get(0).date();
        PrintedDate meant = date.style() == Style.MONTH_FIRST ? date.swapped() : date;
        assertEquals("2024-03-12", meant.date().toString());
        assertTrue(read.isBare(), read::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Published on March 12, 2024; PUBLISHED
            en; Last updated: March 12, 2024; MODIFIED
            en; March 12, 2024 (updated); MODIFIED
            en; March 12, 2024 · 5 min read; UNSAID
            de; Veröffentlicht am 12. März 2024; PUBLISHED
            de; Stand: 12.03.2024 10:30 Uhr; PUBLISHED
            de; Zuletzt aktualisiert: 12. März 2024; MODIFIED
            fr; Publié le 12 mars 2024 à 10h30; PUBLISHED
            fr; Mis à jour le 12 mars 2024; MODIFIED
            es; Publicado el 12 de marzo de 2024; PUBLISHED
            es; Actualizado: 12 de marzo de 2024; MODIFIED
            pt; Publicado em 12 de março de 2024; PUBLISHED
            pt; Atualizado em 12/03/2024 às 10h30; MODIFIED
            it; Pubblicato il 12 marzo 2024; PUBLISHED
            it; Ultimo aggiornamento 12 marzo 2024; MODIFIED
            nl; Gepubliceerd op 12 maart 2024; PUBLISHED
            nl; Laatst bijgewerkt: 12 maart 2024; MODIFIED
            pl; Opublikowano: 12 marca 2024; PUBLISHED
            pl; Ostatnia aktualizacja: 12 marca 2024; MODIFIED
            cs; Publikováno 12. března 2024; PUBLISHED
            cs; Aktualizováno 12. 3. 2024; MODIFIED
            ro; Publicat la 12 martie 2024; PUBLISHED
            ro; Actualizat: 12 martie 2024; MODIFIED
            ru; Опубликовано 12 марта 2024; PUBLISHED
            ru; Обновлено: 12.03.2024; MODIFIED
            uk; Опубліковано 12 березня 2024; PUBLISHED
            uk; Оновлено: 12.03.2024; MODIFIED
            el; Δημοσιεύθηκε: 12 Μαρτίου 2024; PUBLISHED
            el; Τελευταία ενημέρωση: 12/03/2024; MODIFIED
            tr; Yayınlanma Tarihi: 12 Mart 2024; PUBLISHED
            tr; Son Güncelleme: 12.03.2024; MODIFIED
            sv; Publicerad 12 mars 2024; PUBLISHED
            sv; Senast uppdaterad 12 mars 2024; MODIFIED
            da; Offentliggjort 12. marts 2024; PUBLISHED
            da; Opdateret 12. marts 2024; MODIFIED
            no; Publisert 12. mars 2024; PUBLISHED
            no; Sist oppdatert 12. mars 2024; MODIFIED
            fi; Julkaistu 12.3.2024; PUBLISHED
            fi; Päivitetty 12.3.2024 klo 10.30; MODIFIED
            hu; Megjelent: 2024. március 12.; PUBLISHED
            hu; Frissítve: 2024. március 12.; MODIFIED
            ar; تاريخ النشر: 12 مارس 2024; PUBLISHED
            ar; آخر تحديث: 12 مارس 2024; MODIFIED
            fa; تاریخ انتشار: ۲۲ اسفند ۱۴۰۲; PUBLISHED
            fa; آخرین به‌روزرسانی: ۲۲ اسفند ۱۴۰۲; MODIFIED
            he; פורסם ב-12 במרץ 2024; PUBLISHED
            he; עודכן: 12/03/2024; MODIFIED
            hi; प्रकाशित: 12 मार्च 2024; PUBLISHED
            hi; अपडेटेड: 12 मार्च 2024; MODIFIED
            bn; প্রকাশিত: ১২ মার্চ ২০২৪; PUBLISHED
            bn; সর্বশেষ আপডেট: ১২ মার্চ ২০২৪; MODIFIED
            id; Diterbitkan pada 12 Maret 2024; PUBLISHED
            id; Terakhir diperbarui 12 Maret 2024; MODIFIED
            vi; Đăng ngày 12/03/2024; PUBLISHED
            vi; Cập nhật lúc 10:30 ngày 12/03/2024; MODIFIED
            th; เผยแพร่เมื่อ 12 มีนาคม 2567; PUBLISHED
            th; อัปเดตล่าสุด 12 มีนาคม 2567; MODIFIED
            zh; 发布时间：2024-03-12 10:30; PUBLISHED
            zh; 最后更新：2024年3月12日; MODIFIED
            ja; 公開日：2024年3月12日; PUBLISHED
            ja; 最終更新日：2024年3月12日; MODIFIED
            ko; 등록 2024.03.12 10:30; PUBLISHED
            ko; 최종수정 2024.03.12 10:30; MODIFIED
            """)
    void a_label_says_what_the_date_is(String language, String line, Kind kind) {
        DateLine read = read(line, language);

        assertEquals(kind, read.dates().get(0).kind(), read::toString);
        assertEquals("2024-03-12", read.dates().get(0).date().date().toString());
        assertTrue(read.isBare(), read::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            March 12, 2024 10:30 AM EST; 37800; -18000
            March 12, 2024 at 10:30 p.m. PDT; 81000; -25200
            12 March 2024, 10:30 GMT; 37800; 0
            12 March 2024 10:30 UTC+2; 37800; 7200
            2024-03-12T10:30:00Z; 37800; 0
            2024-03-12T10:30:15.123+01:00; 37815; 3600
            2024-03-12T10:30:00-0530; 37800; -19800
            March 12, 2024 12:05 AM CET; 300; 3600
            March 12, 2024 12:05 PM CET; 43500; 3600
            """)
    void a_time_with_its_zone_is_read(String line, int second, int offset) {
        Clock clock =
                Objects.requireNonNull(read(line, "en").dates().get(0).date().clock());

        assertEquals(second, clock.second());
        assertEquals(offset, clock.offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 12, 2024 10:30 AM",
                "March 12, 2024 10:30 CST",
                "March 12, 2024 10:30 IST",
                "March 12, 2024 10:30 BST",
                "March 12, 2024 10:30 AM ET"
            })
    void a_time_whose_zone_is_not_sure_has_none(String line) {
        Clock clock =
                Objects.requireNonNull(read(line, "en").dates().get(0).date().clock());

        assertEquals(37800, clock.second());
        assertNull(clock.offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "March 2024 was warm" + " and wet",
                "Version 1.12.03.2024",
                "Call 0345-12-03-2024",
                "30 February 2024",
                "31.04.2024",
                "2024-13-45",
                "March 12, 1824",
                "March 12, 2524",
                "12 may 24",
                "Room 12 of 2024 seats",
                "12/03",
                "In 2024 12 people may come",
                "10.12.19.45"
            })
    void what_is_no_date_gives_none(String line) {
        DateLine read = LINES.read(line, "en");

        assertTrue(
                read == null
                        || read.dates().stream().allMatch(date -> date.date().day() == 0),
                line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; March 2024; 2024-03-01
            de; März 2024; 2024-03-01
            es; marzo de 2024; 2024-03-01
            ja; 2024年3月; 2024-03-01
            ko; 2024년 3월; 2024-03-01
            """)
    void month_and_year_alone_are_a_month(String language, String line, String first) {
        PrintedDate date = read(line, language).dates().get(0).date();

        assertEquals(0, date.day());
        assertEquals(first, date.date().toString());
    }

    @Test
    void an_order_that_the_line_leaves_open_is_said_to_be_open() {
        assertEquals(
                Style.EITHER_FIRST,
                read("03/04/2024", "en").dates().get(0).date().style());
        assertEquals(
                Style.DAY_FIRST, read("25/12/2024", "en").dates().get(0).date().style());
        assertEquals(
                Style.MONTH_FIRST,
                read("12/25/2024", "en").dates().get(0).date().style());
        assertEquals(
                "2024-12-25",
                read("12/25/2024", "en").dates().get(0).date().date().toString());
        assertEquals(Style.PLAIN, read("05/05/2024", "en").dates().get(0).date().style());
        assertEquals(
                Style.SHORT_YEAR, read("14.11.24", "de").dates().get(0).date().style());
    }

    @Test
    void glued_dates_and_names_are_parted() {
        DateLine read = read("ByKathy Owen January 21, 2025January 12, 2026 Updated onJanuary 12, 2026", "en");

        assertEquals(
                List.of("2025-01-21 UNSAID", "2026-01-12 UNSAID", "2026-01-12 MODIFIED"),
                read.dates().stream()
                        .map(date -> date.date().date() + " " + date.kind())
                        .toList());
        assertTrue(read.byline());
        assertEquals(2, read.words());
        assertEquals(2, read("28. Juni 201914. Januar 2020", "de").dates().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© March 12, 2024",
                "Deadline: March 12, 2024",
                "“It was March 12, 2024”",
                "— Ann Lee (@annlee) March 12, 2024",
                "Expires March 12, 2024",
                "Retrieved March 12, 2024"
            })
    void a_date_of_something_else_is_told_apart(String line) {
        assertTrue(read(line, "en").foreign());
    }

    @Test
    void a_line_without_digits_labels_the_date_below_it() {
        assertEquals(Kind.PUBLISHED, LINES.label("Published:", "en"));
        assertEquals(Kind.MODIFIED, LINES.label("Zuletzt aktualisiert", "de"));
        assertNull(LINES.label("Published works of the author", "en"));
        assertNull(LINES.label("News", "en"));
    }

    @Test
    void a_long_line_is_running_text() {
        assertNull(LINES.read("March 12, 2024. " + "word ".repeat(60), "en"));
    }

    @Test
    void any_digits_and_marks_are_read_in_bounded_time() {
        String alphabet = "0123456789 0123456789./-:,年月日T+Zé'’\u0661\u0968ก";
        List<String> parts = List.of("March", "März", "12", "2024", " de ", "à", "10:30", "AM", "मार्च", "tháng", "令和");
        Random random = new Random(7);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                String line = random.ints(1 + random.nextInt(200), 0, alphabet.length() + parts.size())
                        .mapToObj(n ->
                                n < alphabet.length() ? alphabet.substring(n, n + 1) : parts.get(n - alphabet.length()))
                        .collect(Collectors.joining());
                DateLine read = LINES.read(line, DateWords.LANGUAGES.get(i % DateWords.LANGUAGES.size()));
                if (read != null) {
                    read.dates().forEach(date -> assertNotNull(date.date().date()));
                    assertFalse(read.printed().isEmpty());
                }
            }
        });
    }
}
