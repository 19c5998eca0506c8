package dev.winnow.text;

/**
 * The repair of mojibake: UTF-8 that somebody read in another charset and saved. What is mended is a run of characters
 * whose bytes in that charset are well-formed UTF-8, so the way there and back is exact.
 *
 * <p>Nothing happens in a line without one sequence that cannot be text ({@link MojibakeEvidence}); in a line with one,
 * those that could be either are mended too.
 */
final class Mojibake implements Repair {
    /** What follows a lead byte in windows-1252 where that charset has no letters, in code points. */
    private static final String MARKS = "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
            + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

    private static final char FIRST_LEAD = '\u00C2';

    /** Whether a unit other than a control character or an exotic space can end a misread sequence. */
    static boolean isTail(char unit) {
        return (unit > '\u00A0' && unit <= '\u00BF') || MARKS.indexOf(unit) >= 0;
    }

    /** Whether a unit alone makes a line worth a look: letters of hardly any language that often come of mojibake. */
    static boolean isRareLead(char unit) {
        return unit == '\u0139' || unit == '\u0102';
    }

    /** Whether a unit can begin a misread sequence whose next unit is a tail. */
    static boolean isLead(char unit) {
        return isWesternLead(unit) || isCyrillicLead(unit);
    }

    private static boolean isWesternLead(char unit) {
        return unit >= FIRST_LEAD && unit <= '\u00F4';
    }

    private static boolean isCyrillicLead(char unit) {
        return unit == '\u0420' || unit == '\u0421';
    }

    /** Whether the unit at {@code last}, a space or a control character, ends a misread sequence. */
    static boolean endsAt(String text, int from, int last) {
        for (int start = last - 1; start >= Math.max(from, last - 3); start--) {
            int codePoint = isWesternLead(text.charAt(start)) ? Misreading.WESTERN.codePoint(text, start) : -1;
            if (codePoint >= 0x80 && start + Misreading.length(codePoint) > last) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void apply(String line, Revision revision) {
        boolean western = false;
        boolean central = false;
        boolean cyrillic = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit >= FIRST_LEAD) {
                western |= isWesternLead(unit);
                central |= isRareLead(unit);
                cyrillic |= isCyrillicLead(unit) && i + 1 < line.length() && isTail(line.charAt(i + 1));
            }
        }
        boolean mended = (cyrillic && mend(line, Misreading.CYRILLIC, revision))
                || (central && mend(line, Misreading.CENTRAL, revision));
        if (!mended && western) {
            mend(line, Misreading.WESTERN, revision);
        }
    }

    /** Mends a line if it holds a run that cannot be text; whether it does. */
    private static boolean mend(String line, Misreading charset, Revision revision) {
        if (!holdsCertain(line, charset)) {
            return false;
        }
        int i = 0;
        while (i < line.length()) {
            int end = runEnd(line, i, charset);
            if (end > i) {
                revision.replace(i, end, decoded(line, i, end, charset), Replacement.Kind.MOJIBAKE);
            } else {
                end = charset == Misreading.WESTERN ? MojibakeSpaces.mend(line, i, revision) : i + 1;
            }
            i = end;
        }
        return true;
    }

    private static boolean holdsCertain(String line, Misreading charset) {
        int i = 0;
        while (i < line.length()) {
            int end = runEnd(line, i, charset);
            if (end > i && isCertain(line, i, end, charset)) {
                return true;
            }
            i = Math.max(end, i + 1);
        }
        return false;
    }

    private static boolean isCertain(String line, int from, int to, Misreading charset) {
        int length = 0;
        int i = from;
        while (i < to) {
            int codePoint = charset.codePoint(line, i);
            int end = i + Misreading.length(codePoint);
            if (++length == MojibakeEvidence.LONG_RUN
                    || MojibakeEvidence.of(line, i, end, codePoint, charset).isCertain()) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** End of the run of sequences from {@code from} on that may be mojibake; {@code from} if there is none. */
    private static int runEnd(String line, int from, Misreading charset) {
        int i = from;
        while (i < line.length()) {
            int codePoint = charset.codePoint(line, i);
            if (codePoint < 0) {
                return i;
            }
            int end = i + Misreading.length(codePoint);
            if (!MojibakeEvidence.of(line, i, end, codePoint, charset).isPossible()) {
                return i;
            }
            i = end;
        }
        return i;
    }

    private static String decoded(String line, int from, int to, Misreading charset) {
        StringBuilder decoded = new StringBuilder();
        int i = from;
        while (i < to) {
            int codePoint = charset.codePoint(line, i);
            decoded.appendCodePoint(codePoint);
            i += Misreading.length(codePoint);
        }
        return decoded.toString();
    }
}
