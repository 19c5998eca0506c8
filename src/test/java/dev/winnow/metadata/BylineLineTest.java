package dev.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; By JANE DOE and John Roe, Reuters; Jane Doe/John Roe",
                "en; By Scott Levine – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Frank Bass; Scott Levine",
                "en; ByKathryn GiuffridaMar 5, 2025 | 6 comments; Kathryn Giuffrida",
                "en; By Rebecca NorrisPublished: Jun 25, 2025; Rebecca Norris",
                "en; October 11, 2023 by Autumn Huerter; Autumn Huerter",
                "en; March 15, 2022 · 3 min read · By Jane Doe; Jane Doe",
                "en; Posted by David at December 16, 2025 11:15 AM; David",
                "en; by JANE VAN DER BERG, Associated Press; Jane van der Berg",
                "en; Story by Mary-Ann O'BRIEN, Staff Writer, and PAUL DE LA CRUZ, Photo Editor; Mary-Ann O'Brien/Paul de la Cruz",
                "en; By Dr. Vahid Osman, MD, PhD; Vahid Osman",
                "en; By Jane Doe | jdoe@example.org; Jane Doe",
                "en; By the Harbour Post editors; the Harbour Post editors",
                "en; By Cat Lafuente/June 12, 2020 9:49 am EST; Cat Lafuente",
                "de; Von Fiona Bornhöft und Mariam Hofbeck; Fiona Bornhöft/Mariam Hofbeck",
                "de; 29. Juni 2017, 23:39 · von Tobi; Tobi",
                "de; Autor: Peter Maahn/SP-X; Peter Maahn",
                "de; Von Jan Kupitz | Oct 24, 2023 | Zuletzt geändert: Nov 7, 2023, 8:54 AM GMT+1; Jan Kupitz",
                "fr; Par Barbara Stiegler; Barbara Stiegler",
                "es; Por Felipe Morales Sierra y Ana Ruiz; Felipe Morales Sierra/Ana Ruiz",
                "pt; Por João da Silva e Maria Souza; João da Silva/Maria Souza",
                "it; Di Mario Rossi; Mario Rossi",
                "nl; Door Jan de Vries; Jan de Vries",
                "sv; Av Anna Svensson och Lars Berg; Anna Svensson/Lars Berg",
                "pl; Autor: Jan Kowalski; Jan Kowalski",
                "ru; Автор: Иван Петров; Иван Петров",
                "uk; Автор: Олена Коваль; Олена Коваль",
                "el; Του Γιώργου Παπαδόπουλου; Γιώργου Παπαδόπουλου",
                "id; Oleh Budi Santoso; Budi Santoso",
                "vi; Tác giả: Nguyễn Văn An; Nguyễn Văn An",
                "vi; Thực hiện: Đỗ Thu Hà và Lê Quang; Đỗ Thu Hà/Lê Quang",
                "el; Γράφει η Ρόζα Λιανού; Ρόζα Λιανού",
            })
    void a_byline_names_its_people(String language, String line, String authors) {
        Byline byline = BylineLine.read(line, language);

        assertNotNull(byline);
        assertEquals(Byline.Evidence.LABELLED, byline.evidence());
        assertEquals(authors, String.join("/", byline.authors()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; By Monday the river had risen",
                "en; By Monday, March 3, the river had risen by two feet and more.",
                "en; By Design",
                "en; By the time she left",
                "en; By Jane Doe, who lives in Leeds, and her two sons",
                "en; By James Watt's reckoning the engine was ready",
                "en; Photos by Jane Doe",
                "en; Reviewed by Frank Bass",
                "en; SACHA PFEIFFER, HOST:",
                "en; Noah Berger / AP",
                "en; Jan 23",
                "de; Von Montag an fahren die Busse wieder",
                "de; Von Berlin nach Hamburg und zurück",
                "de; Von Anfang an",
                "es; Por ejemplo",
                "es; Por fin llegó la lluvia al valle",
                "fr; Par exemple",
                "pt; Por isso",
                "it; Di notte il porto dorme",
                "sv; Av detta följer ingenting",
                "nl; Door de storm ligt de haven stil",
            })
    void a_line_that_only_begins_like_one_is_no_byline(String language, String line) {
        Byline byline = BylineLine.read(line, language);

        assertTrue(byline == null || byline.evidence() != Byline.Evidence.LABELLED, () -> line + " " + byline);
    }
}
