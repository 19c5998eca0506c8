package dev.winnow.sink;

import java.util.Arrays;

/** The names that winnow gives to files in an output directory. */
final class OutputName {

    private static final String HIDDEN = ".";
    private static final String TEMP_ENDING = ".winnow-tmp";

    private OutputName() {}

    static String temp(String target) {
        return HIDDEN + target + TEMP_ENDING;
    }

    static boolean isTemp(String name) {
        return name.startsWith(HIDDEN) && name.endsWith(TEMP_ENDING);
    }

    /** True for the files of a data set, which a later run may replace or remove; false for all others. */
    static boolean isOurs(String name) {
        return name.equals(Manifest.NAME)
                || Table.ALL.stream()
                        .anyMatch(table -> Arrays.stream(Format.values())
                                .anyMatch(format -> table.fileName(format).equals(name)));
    }
}
