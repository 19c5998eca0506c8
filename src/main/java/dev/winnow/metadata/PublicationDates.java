package dev.winnow.metadata;

import dev.winnow.metadata.dates.Clock;
import dev.winnow.metadata.dates.DateLine.Labelled;
import dev.winnow.metadata.dates.DateLines;
import dev.winnow.metadata.dates.PrintedDate;
import dev.winnow.model.Block;
import dev.winnow.model.DatePrecision;
import dev.winnow.model.DateSource;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import dev.winnow.model.PublicationDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and changed: in the date lines around the place where its text begins, else in a
 * line elsewhere that says so, else in its address, else in its file's name. In doubt there is no date. Safe for use by
 * many threads.
 */
final class PublicationDates {
    private final DateLines reader = new DateLines();

    /**
     * The dates of a document.
     *
     * @param name name of the document's file
     */
    DateFinding find(
            List<Block> blocks, List<Label> labels, @Nullable WebAddress address, String name, Language language) {
        AddressDates.Found inAddress = address == null ? null : AddressDates.of(address);
        boolean day = inAddress != null && inAddress.precision() == DatePrecision.DAY;
        LocalDate known = inAddress != null && day ? inAddress.day() : null;
        DateCandidates candidates = DateCandidates.of(blocks, labels, reader, known, language.tag());
        DateChoice choice = new DateChoice(candidates);
        Labelled published = choice.published();
        if (published == null && candidates.begin() >= 0) {
            published = reader.dateline(blocks.get(candidates.begin()).text(), language.tag());
        }
        Labelled modified = choice.modified();
        Instant change = modified == null ? null : date(modified.date()).at();
        if (published == null) {
            return new DateFinding(elsewhere(inAddress, name), change, null, choice.lines());
        }
        PublicationDate date = date(published.date());
        boolean sooner = change != null && change.isBefore(date.at()) && !sameDay(change, date.at());
        return new DateFinding(date, sooner ? null : change, published.printed(), choice.lines());
    }

    private static boolean sameDay(Instant some, Instant other) {
        return some.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .equals(other.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static @Nullable PublicationDate elsewhere(AddressDates.@Nullable Found address, String name) {
        AddressDates.Found found = address == null ? AddressDates.ofFile(name) : address;
        if (found == null) {
            return null;
        }
        Instant at = found.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new PublicationDate(at, found.precision(), address == null ? DateSource.FILE_NAME : DateSource.URL);
    }

    /** A time without its zone says nothing about UTC: such a date is precise to the day. */
    private static PublicationDate date(PrintedDate printed) {
        Instant day = printed.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        Clock clock = printed.clock();
        Integer offset = clock == null ? null : clock.offset();
        if (clock == null || offset == null || printed.day() == 0) {
            return new PublicationDate(
                    day, printed.day() == 0 ? DatePrecision.MONTH : DatePrecision.DAY, DateSource.TEXT);
        }
        return new PublicationDate(
                day.plusSeconds(clock.second() - offset),
                clock.seconds() ? DatePrecision.SECOND : DatePrecision.MINUTE,
                DateSource.TEXT);
    }
}
