package dev.winnow.text;

import java.util.Random;

/** Lines and texts made of pieces that have given normalisers trouble. */
public final class MutatedText {
    private static final String[] PIECES = {
        "word",
        "Ukraine",
        ".",
        ". .",
        " . ",
        " ",
        "  ",
        "\t",
        ",",
        ";",
        "?",
        "!",
        "\u2026",
        "\u201D",
        "\"",
        "e",
        "\u00E9",
        "\u0301",
        "\u0323",
        "\u0302",
        "\u0345",
        "\u212B",
        "\u2000",
        "\u00A0",
        "\u202F",
        "\u3000",
        "\u6771",
        "\u4EAC",
        "\u200B",
        "\u200C",
        "\u200D",
        "\uFEFF",
        "\u2060",
        "\u00AD",
        "\u200E",
        "\u200F",
        "\u202E",
        "\u202C",
        "\u061C",
        "\u0007",
        "\u001B",
        "\u0080",
        "\u0645",
        "\u06CC",
        "\u064E\u0651",
        "\u05D0",
        "\u05B7",
        "\u0915",
        "\u094D",
        "\u093C",
        "\u1780",
        "\u0E01",
        "\u0E38\u0E48",
        "\u1112",
        "\u1161",
        "\u11A8",
        "\uAC00",
        "\uD83D\uDC69",
        "\uD83D\uDC67",
        "\uFE0F",
        "\uD834\uDD5E",
        "\uD834\uDD65",
        "\uD835\uDC00",
        "\uD804\uDCBA",
        "\uF900",
        "\u0958",
        "3",
        "1.5",
        "\uFFFD",
        "\u037E",
        "\u1715",
        "\u08CA",
        "\u00C3\u00A9",
        "\u00C3",
        "\u00C2",
        "\u00C2\u00A0",
        "\u00C3\u00A0",
        "\u00C4\u0085",
        "\u00E2\u20AC\u2122",
        "\u00E2\u0080\u00A8",
        "\u00C3\u0192\u00C2\u00A9",
        "\u0420\u045F\u0421\u0402\u0420\u0451",
        "\u0139\u201A",
        "\u0102\u00F3",
        "&",
        ";",
        "amp;",
        "#",
        "&amp;",
        "&nbsp;",
        "&#8217;",
        "&#x200B;",
        "&lt;",
        "&gt;",
        "&Atilde;",
        "&copy;",
        "&#56;"
    };

    private static final String[] LINE_ENDS = {
        "\n", "\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\r\r\n", " \n \n"
    };

    private MutatedText() {}

    /** A line without white space or invisible characters around it, as {@link Lines} hands it out; not empty. */
    public static String line(Random random) {
        while (true) {
            String text = raw(random);
            Lines lines = new Lines(text);
            if (lines.next() && !lines.isBlank()) {
                return text.substring(lines.start(), lines.end());
            }
        }
    }

    private static String raw(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A text of several lines. */
    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(raw(random)).append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
        }
        return text.toString();
    }
}
