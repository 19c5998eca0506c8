package dev.winnow.metadata;

import dev.winnow.model.DatePrecision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the date that an address's path or a file's name begins with or holds. */
final class AddressDates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int YEAR_DIGITS = 4;
    private static final int COMPACT = 8;
    private static final int DASHED = 10;

    /** A day, or the first day of a month. */
    record Found(LocalDate day, DatePrecision precision) {}

    private AddressDates() {}

    /** The date of {@code /2024/03/12/}, {@code /2024/03/}, {@code /2024-03-12-...} or {@code /20240312/}. */
    static @Nullable Found of(WebAddress address) {
        List<String> segments = address.segments();
        for (int i = 0; i < segments.size(); i++) {
            Found found = at(segments, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found at(List<String> segments, int i) {
        String segment = segments.get(i);
        if (segment.length() != YEAR_DIGITS) {
            return ofName(segment);
        }
        int month = i + 1 < segments.size()
                ? number(segments.get(i + 1), 0, segments.get(i + 1).length())
                : 0;
        if (i + 1 >= segments.size() || segments.get(i + 1).length() > 2) {
            return null;
        }
        String after = i + 2 < segments.size() ? segments.get(i + 2) : "";
        int day = after.isEmpty() || after.length() > 2 ? 0 : number(after, 0, after.length());
        return found(number(segment, 0, YEAR_DIGITS), month, Math.max(0, day));
    }

    /** The date that a name begins with: {@code 2024-03-12-name}, {@code 2024_03_12}, {@code 20240312}. */
    static @Nullable Found ofName(String name) {
        if (isDashed(name)) {
            return found(number(name, 0, 4), number(name, 5, 7), number(name, 8, DASHED));
        }
        boolean compact = name.length() >= COMPACT
                && number(name, 0, COMPACT) > 0
                && (name.length() == COMPACT || !Character.isLetterOrDigit(name.charAt(COMPACT)));
        return compact ? found(number(name, 0, 4), number(name, 4, 6), number(name, 6, COMPACT)) : null;
    }

    /** The date that a file's name begins with, if dashes part it; eight digits are as often a number. */
    static @Nullable Found ofFile(String name) {
        return isDashed(name) ? ofName(name) : null;
    }

    private static boolean isDashed(String name) {
        return name.length() >= DASHED
                && (name.charAt(4) == '-' || name.charAt(4) == '_')
                && name.charAt(7) == name.charAt(4)
                && (name.length() == DASHED || !Character.isLetterOrDigit(name.charAt(DASHED)));
    }

    private static @Nullable Found found(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 0) {
            return null;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Found(
                LocalDate.of(year, month, Math.max(1, day)), day == 0 ? DatePrecision.MONTH : DatePrecision.DAY);
    }

    /** The number that ASCII digits spell; -1 if other characters stand there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
