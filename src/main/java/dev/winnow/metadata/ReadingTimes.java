package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how long an article takes to read, where a short line says so: {@code 5 min read}, {@code 阅读时间：5分钟}. */
final class ReadingTimes {
    private static final int LONGEST = 200;
    private static final int MOST_MINUTES = 240;
    private static final int DIGITS = 3;
    private static final List<String> MINUTES =
            WordList.lines("reading-minutes.txt").stream().map(Folding::fold).toList();
    private static final List<String> READING =
            WordList.lines("reading-words.txt").stream().map(Folding::fold).toList();

    private static final int ABOVE = 40;
    private static final int BELOW = 4;

    private ReadingTimes() {}

    /** The minutes in a line close to the body's beginning; null if none says so. */
    static @Nullable Integer find(Verdicts verdicts) {
        int anchor = Bylines.anchor(verdicts);
        for (int i = Math.min(anchor + BELOW, verdicts.size() - 1); i >= Math.max(0, anchor - ABOVE); i--) {
            Integer minutes = verdicts.isKept(i) && i > anchor ? null : minutes(verdicts.line(i));
            if (minutes != null) {
                return minutes;
            }
        }
        return null;
    }

    /** The minutes; null if the line does not speak of reading. */
    static @Nullable Integer minutes(String line) {
        if (line.length() > LONGEST || !hasDigit(line)) {
            return null;
        }
        String folded = Folding.fold(line);
        if (READING.stream().noneMatch(folded::contains)) {
            return null;
        }
        for (int i = 0; i < folded.length(); i++) {
            boolean starts = isDigit(folded, i) && !isDigit(folded, i - 1);
            if (starts) {
                Integer minutes = minutesAt(folded, i);
                if (minutes != null) {
                    return minutes;
                }
            }
        }
        return null;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static @Nullable Integer minutesAt(String folded, int start) {
        int end = start;
        int minutes = 0;
        while (isDigit(folded, end) && end - start < DIGITS) {
            minutes = minutes * 10 + Character.digit(folded.charAt(end++), 10);
        }
        int unit = end;
        while (unit < folded.length() && " -+".indexOf(folded.charAt(unit)) >= 0) {
            unit++;
        }
        String rest = folded.substring(unit);
        boolean inMinutes = !isDigit(folded, end) && MINUTES.stream().anyMatch(rest::startsWith);
        return inMinutes && minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
    }
}
