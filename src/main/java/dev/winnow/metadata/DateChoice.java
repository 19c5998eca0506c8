package dev.winnow.metadata;

import dev.winnow.metadata.dates.DateLine.Kind;
import dev.winnow.metadata.dates.DateLine.Labelled;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an article's dates among those that its document prints: a labelled one around the begin of the text, an
 * unlabelled one above it or just below, a labelled one anywhere, the only one farther above. Dates in lists of other
 * articles, of comments and of the entries of a diary are none of the article's.
 */
final class DateChoice {
    /** Lines before and after the begin of the text in which its date line stands. */
    private static final int BEFORE = 14;

    private static final int AFTER = 6;
    private static final int AFTER_WITHOUT_PROSE = 2;
    /** Lines before the begin of the text in which a date counts if it stands alone there. */
    private static final int FAR = 60;
    /** Lines between the dates of a list of articles: of other days, and of the same day. */
    private static final int LIST_GAP = 6;

    private static final int LEAST_SAME_DAY_GAP = 3;
    private static final int MOST_SAME_DAY_GAP = 10;
    private static final int COMMENTS = 3;
    private static final int DIARY = 2;

    private final DateCandidates candidates;
    private final int begin;
    private final List<DateCandidate> near;
    private final List<DateCandidate> above;
    private final @Nullable DateCandidate published;

    DateChoice(DateCandidates candidates) {
        this.candidates = candidates;
        this.begin = candidates.begin();
        this.near = candidates.all().stream().filter(this::isNear).toList();
        this.above = near.stream().filter(date -> date.block() <= begin).toList();
        DateCandidate found = choose();
        this.published = found == null || isOfEarlierVersion(found) ? null : found;
    }

    private boolean isNear(DateCandidate date) {
        int after = candidates.hasProse() ? AFTER : AFTER_WITHOUT_PROSE;
        return isWithin(date.block(), begin, after) || isWithin(date.block(), candidates.firstKept(), after);
    }

    private static boolean isWithin(int block, int place, int after) {
        return block >= place - BEFORE && block <= place + after;
    }

    @Nullable
    Labelled published() {
        return published == null ? null : published.date();
    }

    @Nullable
    Labelled modified() {
        DateCandidate said = last(near, Kind.MODIFIED);
        said = said == null ? only(Kind.MODIFIED) : said;
        return said == null || said.date().date().day() == 0 ? null : said.date();
    }

    /** Blocks around the begin of the text that are date lines and nothing else. */
    Set<Integer> lines() {
        Set<Integer> lines = new TreeSet<>();
        for (DateCandidate date : near) {
            boolean ours =
                    !date.isUnsaid() || (published != null && published.day().equals(date.day()));
            if (ours && date.line().isBare()) {
                lines.add(date.block());
            }
        }
        return lines;
    }

    private @Nullable DateCandidate choose() {
        DateCandidate found = among(above);
        if (found == null && !hasUnsaid(above)) {
            found = among(near);
        }
        if (found == null) {
            found = only(farAbove(Kind.PUBLISHED));
        }
        if (found == null) {
            found = only(Kind.PUBLISHED);
        }
        return found == null && !hasUnsaid(near) ? far() : found;
    }

    /** Whether it is no more than a month, and another date says that the text was changed since. */
    private boolean isOfEarlierVersion(DateCandidate found) {
        return found.date().date().day() == 0 && last(near, Kind.MODIFIED) != null;
    }

    private static boolean hasUnsaid(List<DateCandidate> dates) {
        return dates.stream().anyMatch(DateCandidate::isUnsaid);
    }

    private @Nullable DateCandidate among(List<DateCandidate> dates) {
        DateCandidate said = last(dates, Kind.PUBLISHED);
        return said == null ? unsaid(dates) : said;
    }

    private static @Nullable DateCandidate last(List<DateCandidate> dates, Kind kind) {
        DateCandidate last = null;
        for (DateCandidate date : dates) {
            if (date.date().kind() == kind && (last == null || last.block() < date.block())) {
                last = date;
            }
        }
        return last;
    }

    /** The date of a kind if no other one of that kind stands in the document. */
    private @Nullable DateCandidate only(Kind kind) {
        return only(candidates.all().stream()
                .filter(date -> date.date().kind() == kind)
                .toList());
    }

    /** The unlabelled date farther above the text; one with its weekday is the page's own, of today. */
    private @Nullable DateCandidate far() {
        return only(farAbove(Kind.UNSAID).stream()
                .filter(date -> date.date().date().weekday() == 0)
                .toList());
    }

    private List<DateCandidate> farAbove(Kind kind) {
        return candidates.all().stream()
                .filter(date -> date.date().kind() == kind)
                .filter(date -> date.block() < begin && date.block() >= begin - FAR)
                .toList();
    }

    private static @Nullable DateCandidate only(List<DateCandidate> dates) {
        boolean one = !dates.isEmpty()
                && dates.stream()
                        .allMatch(date -> date.day().equals(dates.get(0).day()));
        return one ? dates.get(0) : null;
    }

    /** The unlabelled date nearest to the begin of the text, unless it is one of a series. */
    private @Nullable DateCandidate unsaid(List<DateCandidate> dates) {
        DateCandidate chosen = last(dates, Kind.UNSAID);
        if (chosen == null || isDiary(chosen) || isComment(chosen) || isSignature(chosen)) {
            return null;
        }
        for (DateCandidate date : dates) {
            if (date.isUnsaid() && date.block() != chosen.block() && isList(date, chosen)) {
                return null;
            }
        }
        // Quirk: pages print the dates of publication and change side by side.
        for (DateCandidate date : dates) {
            boolean beside = date.isUnsaid() && date.block() == chosen.block();
            chosen = beside && date.day().isBefore(chosen.day()) ? date : chosen;
        }
        return chosen;
    }

    private boolean isList(DateCandidate some, DateCandidate next) {
        int gap = next.block() - some.block();
        boolean far = begin - next.block() > LIST_GAP;
        boolean list = some.day().equals(next.day())
                ? far && gap >= LEAST_SAME_DAY_GAP && gap <= MOST_SAME_DAY_GAP
                : gap <= LIST_GAP;
        return list && some.sameForm(next);
    }

    /** Whether bare dates head pieces of the text. */
    private boolean isDiary(DateCandidate chosen) {
        int others = 0;
        for (DateCandidate date : candidates.all()) {
            boolean other = date.entry() && date.isUnsaid() && !date.isBareWithTime();
            others += other && !date.day().equals(chosen.day()) ? 1 : 0;
        }
        return chosen.entry() && others >= (chosen.block() > begin ? 1 : DIARY);
    }

    private boolean isComment(DateCandidate chosen) {
        long alike =
                candidates.all().stream().filter(DateCandidate::isBareWithTime).count();
        return chosen.isBareWithTime() && alike >= (chosen.block() > begin ? 2 : COMMENTS);
    }

    /** Whether it is the last line of the text, as the date below a poem. */
    private boolean isSignature(DateCandidate chosen) {
        return chosen.block() > begin && candidates.isEnd(chosen.block());
    }
}
