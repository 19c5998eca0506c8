package dev.winnow.metadata;

import dev.winnow.model.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a document say about the article. The order of the finders matters: each sees the verdicts of those
 * before it.
 *
 * @param headline without the site's name; null if no line is one
 */
record Printed(
        @Nullable String headline,
        @Nullable String description,
        Bylines.@Nullable Found byline,
        Datelines.@Nullable Found dateline,
        @Nullable String siteName,
        @Nullable String section,
        @Nullable List<String> keywords,
        Extras extras) {

    static Printed find(Verdicts verdicts, @Nullable WebAddress address, @Nullable Slug slug, String language) {
        Bylines.Found labelled = Bylines.labelled(verdicts, language);
        int at = Headlines.find(verdicts, slug, labelled == null ? -1 : labelled.line());
        Bylines.Found byline = labelled == null ? Bylines.other(verdicts, language, at) : labelled;
        SiteNames.Parted title = at < 0 ? new SiteNames.Parted("", null) : SiteNames.part(verdicts, at, address);
        Kickers.Found kicker = Kickers.find(verdicts, at);
        String trail = Trails.find(verdicts, at < 0 ? null : title.headline());
        String description = Standfirsts.find(verdicts, at, byline == null ? -1 : byline.line());
        Credits.removeDatedSources(verdicts);
        Datelines.Found dateline = Datelines.find(verdicts, at, description != null, language);
        return new Printed(
                at < 0 ? null : title.headline(),
                description,
                byline,
                dateline,
                title.site(),
                section(kicker, trail, verdicts),
                Keywords.find(verdicts),
                new Extras(
                        null,
                        kicker == null ? null : kicker.text(),
                        ReadingTimes.find(verdicts),
                        Credits.photos(verdicts),
                        agency(byline, dateline, Credits.agency(verdicts))));
    }

    /** The kicker names the section, if there is one, since the trail may go on below it. */
    private static @Nullable String section(Kickers.@Nullable Found kicker, @Nullable String trail, Verdicts verdicts) {
        String found = kicker == null || Sections.isGeneric(kicker.text()) ? trail : kicker.text();
        return found == null ? null : SectionNames.written(found, verdicts);
    }

    private static @Nullable String agency(
            Bylines.@Nullable Found byline, Datelines.@Nullable Found dateline, @Nullable String behind) {
        if (dateline != null && dateline.agency() != null) {
            return dateline.agency();
        }
        String beside = byline == null ? null : byline.byline().agency();
        return beside == null ? behind : beside;
    }

    /** The people who wrote it, in printed order; null if nobody is named. */
    @Nullable
    List<String> authors() {
        if (byline != null && !byline.byline().authors().isEmpty()) {
            return byline.byline().authors();
        }
        return dateline == null || dateline.reporters().isEmpty() ? null : dateline.reporters();
    }

    @Nullable
    String bylineText() {
        if (byline == null) {
            return null;
        }
        // Quirk: a mark of direction, which nobody sees, stands before lines of right-to-left scripts.
        char first = byline.printed().charAt(0);
        return first == '\u200e' || first == '\u200f' ? byline.printed().substring(1) : byline.printed();
    }

    @Nullable
    String datelineText() {
        return dateline == null ? null : dateline.printed();
    }

    /** What has no column of its own, with the date of publication as printed. */
    Extras extras(@Nullable String datePrinted) {
        return new Extras(
                datePrinted, extras.kicker(), extras.readingMinutes(), extras.photoCredits(), extras.agency());
    }
}
