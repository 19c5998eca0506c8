package dev.winnow.metadata.dates;

/** Years as different calendars count them. */
final class Years {
    static final int FIRST = 1900;
    static final int LAST = 2099;
    private static final int BUDDHIST = 543;
    private static final int REPUBLIC_OF_CHINA = 1911;
    private static final int FIRST_OF_CENTURY = 70;

    private Years() {}

    /** The common year that four digits mean; 0 if none. */
    static int of(Token token, String language) {
        if (!token.isNumber() || token.digits() != 4) {
            return 0;
        }
        int year = language.equals("th") && token.value() > LAST ? token.value() - BUDDHIST : token.value();
        return year >= FIRST && year <= LAST ? year : 0;
    }

    /** The common year that two digits mean. */
    static int ofShort(int value) {
        return value < FIRST_OF_CENTURY ? 2000 + value : 1900 + value;
    }

    /** The year before the first one of an era that two Chinese characters name; 0 if they do not. */
    static int era(Token first, Token second) {
        return switch (first.word() + second.word()) {
            case "令和" -> 2018;
            case "平成" -> 1988;
            case "昭和" -> 1925;
            case "民国", "民國" -> REPUBLIC_OF_CHINA;
            default -> 0;
        };
    }
}
