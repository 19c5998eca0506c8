package dev.winnow.metadata;

import dev.winnow.metadata.dates.DateLine;
import dev.winnow.metadata.dates.PrintedDate;
import dev.winnow.metadata.dates.PrintedDate.Style;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a document means by {@code 03/04/2024} and {@code 14.11.24}: by the weekday beside it, by the other dates
 * of the document, by its language. What they do not settle is no date.
 */
final class DateOrder {
    private static final Set<String> DAY_FIRST = Set.of(
            "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ro", "ru", "uk", "el", "tr", "sv", "da", "no", "nb", "nn",
            "fi", "ar", "he", "hi", "bn", "id", "vi", "th");

    private final Set<LocalDate> known = new HashSet<>();
    private final boolean dayFirst;
    private final boolean monthFirst;

    /** @param address day that the document's address says; null if none */
    DateOrder(List<DateLine> lines, @Nullable LocalDate address, String language) {
        boolean days = false;
        boolean months = false;
        if (address != null) {
            known.add(address);
        }
        for (DateLine line : lines) {
            for (DateLine.Labelled labelled : line.dates()) {
                PrintedDate date = labelled.date();
                days |= date.style() == Style.DAY_FIRST;
                months |= date.style() == Style.MONTH_FIRST;
                if (isSure(date)) {
                    known.add(date.date());
                }
            }
        }
        dayFirst = days != months ? days : !days && DAY_FIRST.contains(primary(language));
        monthFirst = days != months && months;
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private static boolean isSure(PrintedDate date) {
        return date.day() > 0 && date.style() != Style.EITHER_FIRST && date.style() != Style.SHORT_YEAR;
    }

    /** The date as it is meant; null if that is not known. */
    @Nullable
    PrintedDate settle(PrintedDate date) {
        if (date.style() == Style.SHORT_YEAR) {
            return known.contains(date.date()) || date.isOnItsWeekday() ? date : null;
        }
        if (date.style() != Style.EITHER_FIRST) {
            return date;
        }
        PrintedDate swapped = date.swapped();
        if (date.isOnItsWeekday() != swapped.isOnItsWeekday()) {
            return date.isOnItsWeekday() ? date : swapped;
        }
        if (known.contains(date.date()) != known.contains(swapped.date())) {
            return known.contains(date.date()) ? date : swapped;
        }
        return dayFirst ? date : monthFirst ? swapped : null;
    }
}
