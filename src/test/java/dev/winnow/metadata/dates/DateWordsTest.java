package dev.winnow.metadata.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    /** Forms of which releases of the JDK's data have the one or the other, and such as sites print without them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; 9; Sep
            en; 9; Sept
            en; 9; Sept.
            de; 3; Mrz
            de; 3; März
            de; 3; Maerz
            de; 1; Jänner
            de; 6; Juni
            fr; 2; févr.
            fr; 7; juil.
            fr; 12; déc.
            es; 9; sept.
            es; 9; septiembre
            pt; 3; mar.
            pt; 3; março
            it; 5; maggio
            nl; 3; mrt
            nl; 3; maart
            pl; 3; marca
            pl; 3; marzec
            cs; 5; května
            ro; 1; ianuarie
            ro; 1; ian.
            ru; 3; марта
            ru; 9; сент.
            uk; 3; березня
            uk; 3; бер.
            el; 3; Μαρτίου
            el; 3; Μαρ
            tr; 8; Ağustos
            sv; 10; okt.
            da; 10; okt.
            no; 12; des.
            no; 12; desember
            fi; 3; maaliskuuta
            hu; 3; március
            hu; 3; márc.
            ar; 3; مارس
            fa; 3; مارس
            he; 3; מרץ
            hi; 3; मार्च
            bn; 3; মার্চ
            id; 8; Agustus
            id; 8; Agu
            vi; 3; tháng 3
            th; 3; มีนาคม
            th; 3; มี.ค.
            """)
    void months_are_known_whatever_the_release_of_the_jdk(String language, int month, String form) {
        assertEquals(month, found(new DateWords(language).months, form));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; 2; Tue
            en; 2; Tues
            de; 2; Di.
            de; 6; Samstag
            fr; 2; mar.
            es; 3; miércoles
            pt; 2; terça-feira
            it; 1; lunedì
            nl; 1; ma
            pl; 3; środa
            cs; 2; úterý
            ro; 2; marți
            ru; 2; вторник
            uk; 2; вівторок
            el; 2; Τρίτη
            tr; 2; Salı
            sv; 2; tisdag
            da; 6; lørdag
            no; 6; lørdag
            fi; 2; tiistai
            hu; 2; kedd
            ar; 2; الثلاثاء
            he; 2; יום שלישי
            hi; 2; मंगलवार
            bn; 2; মঙ্গলবার
            id; 2; Selasa
            vi; 2; Thứ Ba
            th; 2; วันอังคาร
            zh; 2; 星期二
            ja; 2; 火曜日
            ko; 2; 화요일
            """)
    void weekdays_are_known_whatever_the_release_of_the_jdk(String language, int weekday, String form) {
        assertEquals(weekday, found(new DateWords(language).weekdays, form));
    }

    private static int found(Phrases<Integer> names, String form) {
        Phrases.Found<Integer> found = names.at(Tokens.of(form, form.length()), 0);
        assertNotNull(found, form);
        return found.value();
    }

    @Test
    void every_language_has_twelve_months_seven_days_and_labels_of_its_own() {
        DateWords english = new DateWords("en");
        for (String language : DateWords.LANGUAGES) {
            DateWords words = new DateWords(language);
            Set<String> roles = new HashSet<>(words.roles.all().keySet());

            assertEquals(
                    12,
                    words.months.all().values().stream()
                            .filter(month -> month <= 12)
                            .distinct()
                            .count());
            assertEquals(7, words.weekdays.all().values().stream().distinct().count());
            assertTrue(
                    language.equals("en") || roles.size() >= english.roles.all().size() + 20, language);
        }
    }
}
