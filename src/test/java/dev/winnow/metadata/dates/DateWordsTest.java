package dev.winnow.metadata.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.model.Digest;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    /** The names of months and weekdays that JDK 17 and JDK 25 give together with the resource. */
    private static final String KNOWN = "d004ba580a77cffba5c0353b14790d8800afc7461a6dab4578f14ce18cda5f05";

    @Test
    void every_jdk_knows_the_same_names() {
        StringBuilder names = new StringBuilder();
        for (String language : DateWords.LANGUAGES) {
            DateWords words = new DateWords(language);
            names.append(language)
                    .append(new TreeMap<>(words.months.all()))
                    .append(new TreeMap<>(words.weekdays.all()));
        }

        assertEquals(KNOWN, Digest.of(names.toString()).hex(), names::toString);
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
