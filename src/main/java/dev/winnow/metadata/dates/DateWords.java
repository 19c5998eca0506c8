package dev.winnow.metadata.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The words of dates in one language and in English, which sites mix in everywhere. Never changes once it is made.
 *
 * <p>Names come from the JDK's CLDR data in all their forms. CLDR changes between releases of the JDK; the resource adds
 * what one of them lacks, so that all know the same words.
 */
final class DateWords {
    /** The languages whose dates are read. */
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ro", "ru", "uk", "el", "tr", "sv", "da", "no", "fi",
            "hu", "ar", "fa", "he", "hi", "bn", "id", "vi", "th", "zh", "ja", "ko");

    /** Months of the Persian calendar are numbered from here on. */
    static final int PERSIAN = 100;

    static final String EVERYWHERE = "en";
    private static final int ERA_WORDS = 2;

    final Phrases<Integer> months = new Phrases<>();
    final Phrases<Integer> weekdays = new Phrases<>();
    final Phrases<Role> roles = new Phrases<>();
    private final String language;

    DateWords(String language) {
        this.language = language;
        for (String tag : language.equals(EVERYWHERE) ? List.of(EVERYWHERE) : List.of(language, EVERYWHERE)) {
            addNames(Locale.forLanguageTag(tag));
            if (tag.equals("no")) {
                addNames(Locale.forLanguageTag("nn"));
            }
            addResource(tag);
        }
    }

    String language() {
        return language;
    }

    private void addNames(Locale locale) {
        for (TextStyle style : TextStyle.values()) {
            if (style.asNormal() == TextStyle.NARROW) {
                continue;
            }
            for (Month month : Month.values()) {
                addName(months, month.getDisplayName(style, locale), month.getValue());
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                addName(weekdays, day.getDisplayName(style, locale), day.getValue());
            }
        }
    }

    /** Names such as {@code 3月} and the single characters of Chinese, Japanese and Korean weekdays are read by form. */
    private static void addName(Phrases<Integer> names, String name, int value) {
        if (!Tokens.isDigit(name.charAt(0)) && (name.length() >= ERA_WORDS || name.charAt(0) < '\u3000')) {
            names.add(name, value);
        }
    }

    private void addResource(String tag) {
        for (String line : resource().split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[0].equals(tag)) {
                for (String phrase : fields[2].split("\\|", -1)) {
                    add(fields[1], phrase);
                }
            }
        }
    }

    private void add(String key, String phrase) {
        char kind = key.charAt(0);
        if (Character.isDigit(kind)) {
            months.add(phrase, Integer.parseInt(key));
        } else if (kind == 'p' && key.length() <= 3) {
            months.add(phrase, PERSIAN + Integer.parseInt(key.substring(1)));
        } else if (kind == 'd') {
            weekdays.add(phrase, Integer.parseInt(key.substring(1)));
        } else {
            roles.add(phrase, Role.valueOf(key.toUpperCase(Locale.ROOT)));
        }
    }

    private static String resource() {
        try (InputStream in = DateWords.class.getResourceAsStream("date-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource date-words.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
