package dev.winnow.text;

/** Mojibake whose last character, a no-break space, became a plain one; only for lines that hold exact mojibake. */
final class MojibakeSpaces {
    private MojibakeSpaces() {}

    /** Mends what stands at {@code i} if it is such; the index after what was seen. */
    static int mend(String line, int i, Revision revision) {
        char unit = line.charAt(i);
        if ((unit != '\u00C3' && unit != '\u00C2') || i + 1 >= line.length() || line.charAt(i + 1) != ' ') {
            return i + 1;
        }
        char before = i == 0 ? ' ' : line.charAt(i - 1);
        boolean twoSpaces = i + 2 < line.length() && line.charAt(i + 2) == ' ';
        if (unit == '\u00C3' && (twoSpaces ? !Character.isUpperCase(before) : before == ' ')) {
            int end = twoSpaces ? i + 2 : i + 1;
            revision.replace(i, end, "\u00E0", Replacement.Kind.MOJIBAKE);
            return end;
        }
        if (unit == '\u00C2' && before != ' ' && !Character.isUpperCase(before)) {
            revision.replace(i, i + 1, "", Replacement.Kind.MOJIBAKE);
        }
        return i + 1;
    }
}
