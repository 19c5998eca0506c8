package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.Locale;

/** Writes the name of a section that stands in capitals as other lines of the page write it, else as words are written. */
final class SectionNames {
    private static final int LONGEST_LINE = 250;
    private static final int ABBREVIATION = 4;
    private static final String MARKS = ">»›/→＞,|:";

    private SectionNames() {}

    static String written(String name, Verdicts verdicts) {
        if (!isCapitals(name)) {
            return name;
        }
        String folded = Folding.fold(name);
        for (int i = 0; i < verdicts.size(); i++) {
            String line = verdicts.line(i);
            String found = line.length() > LONGEST_LINE ? "" : part(line, folded);
            if (!found.isEmpty()) {
                return Character.toUpperCase(found.charAt(0)) + found.substring(1);
            }
        }
        // Quirk: Greek capitals have lost the accents, which nobody can put back without a dictionary.
        boolean greek = Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.GREEK;
        return greek || name.length() <= ABBREVIATION
                ? name
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The part of the line that is the name in other letters than capitals; empty if none is. */
    private static String part(String line, String folded) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || MARKS.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(start, i).strip();
                if (part.length() == folded.length()
                        && !isCapitals(part)
                        && Folding.fold(part).equals(folded)) {
                    return part;
                }
                start = i + 1;
            }
        }
        return "";
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }
}
