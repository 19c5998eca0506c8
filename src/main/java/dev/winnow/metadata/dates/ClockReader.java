package dev.winnow.metadata.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times of day: {@code 10:30 AM EST}, {@code 10h30}, {@code 10.30 Uhr}, {@code T10:30:00+01:00}. */
final class ClockReader {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int MOST_ZONE_HOURS = 14;
    private static final int UNKNOWN = -1;

    private final List<Token> tokens;

    ClockReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The time that begins at a token; null if none does. */
    @Nullable
    Clock at(int start) {
        int hour = number(start, DAY - 1);
        if (hour < 0 || tokens.get(start).digits() > 2) {
            return null;
        }
        int minute = isOneOf(start + 1, ":.h时時시點点") ? number(start + 2, MINUTE - 1) : UNKNOWN;
        if (minute < 0 || (tokens.get(start + 2).digits() != 2 && isOneOf(start + 1, ":."))) {
            return wholeHour(start, hour);
        }
        int at = start + 3;
        int second = 0;
        boolean seconds = isOneOf(at, ":") && number(at + 1, MINUTE - 1) >= 0;
        if (seconds) {
            second = number(at + 1, MINUTE - 1);
            at = isOneOf(at + 2, ".,")
                            && isNumber(at + 3)
                            && !tokens.get(at + 3).spaced()
                    ? at + 4
                    : at + 2;
        }
        return withHalf(hour, minute * MINUTE + second, seconds, at);
    }

    private @Nullable Clock wholeHour(int start, int hour) {
        return half(start + 1) > 0 ? withHalf(hour, 0, false, start + 1) : null;
    }

    private @Nullable Clock withHalf(int hour, int rest, boolean seconds, int at) {
        int after = half(at);
        if (after == 0) {
            return withZone(hour * HOUR + rest, seconds, at);
        }
        boolean afternoon = tokens.get(at).word().startsWith("p");
        if (hour > NOON) {
            return afternoon ? withZone(hour * HOUR + rest, seconds, after) : null;
        }
        return withZone((hour % NOON + (afternoon ? NOON : 0)) * HOUR + rest, seconds, after);
    }

    /** Index after {@code am}, {@code p.m.} and the like; 0 if none begins here. */
    private int half(int at) {
        if (isWord(at, "am") || isWord(at, "pm")) {
            return at + 1;
        }
        if (!isWord(at, "a") && !isWord(at, "p")) {
            return 0;
        }
        int m = isOneOf(at + 1, ".") ? at + 2 : at + 1;
        return isWord(m, "m") ? (isOneOf(m + 1, ".") ? m + 2 : m + 1) : 0;
    }

    private Clock withZone(int second, boolean seconds, int from) {
        int at = isWord(from, "uhr") || isWord(from, "h") ? from + 1 : from;
        at = isOneOf(at, "(") || isOneOf(at, ",") ? at + 1 : at;
        Integer hours = at < tokens.size() ? Zones.hours(tokens.get(at).word()) : null;
        int sign = hours == null ? at : at + 1;
        if (isOneOf(sign, "+-−") && isNumber(sign + 1) && (hours == null || hours == 0)) {
            Clock clock = withOffset(second, seconds, sign);
            if (clock != null) {
                return clock;
            }
        }
        return hours == null
                ? new Clock(second, seconds, null, from)
                : new Clock(second, seconds, hours * HOUR, at + 1);
    }

    private @Nullable Clock withOffset(int second, boolean seconds, int sign) {
        Token number = tokens.get(sign + 1);
        if (number.spaced() || number.digits() > 4) {
            return null;
        }
        boolean four = number.digits() > 2;
        int hours = four ? number.value() / 100 : number.value();
        // Quirk: a counter may be glued to it, as in "+01:0025".
        boolean colon = !four
                && isOneOf(sign + 2, ":")
                && number(sign + 3, MINUTE - 1) >= 0
                && tokens.get(sign + 3).digits() == 2;
        int minutes = four ? number.value() % 100 : colon ? number(sign + 3, MINUTE - 1) : 0;
        if (hours > MOST_ZONE_HOURS || minutes >= MINUTE) {
            return null;
        }
        int offset = hours * HOUR + minutes * MINUTE;
        return new Clock(second, seconds, tokens.get(sign).is('+') ? offset : -offset, colon ? sign + 4 : sign + 2);
    }

    private int number(int at, int most) {
        return isNumber(at) && tokens.get(at).value() <= most ? tokens.get(at).value() : UNKNOWN;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).value() >= 0;
    }

    private boolean isOneOf(int at, String marks) {
        return at < tokens.size() && tokens.get(at).isOneOf(marks);
    }

    private boolean isWord(int at, String word) {
        return at < tokens.size() && tokens.get(at).word().equals(word);
    }
}
